// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test that the folders know each other in one direction only, and that files keep the form agreed on.
#include <algorithm>
#include <functional>
#include <vector>

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int mostLines = 450;
constexpr int mostLinesOfMain = 40;

struct SourceFile {
    QString path; ///< from the root of the sources: core/values/unit.h
    QString text;
};

/// The Qt module a header belongs to ("QtGui"), or empty for anything that is not Qt's.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (header.startsWith(QLatin1String("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (!header.startsWith(u'Q', Qt::CaseInsensitive))
        return {};
    if (!known.contains(header)) {
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        QString found;
        for (const QString &module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            if (found.isEmpty() && QFile::exists(root.filePath(module + u'/' + header)))
                found = module;
        }
        known.insert(header, found);
    }
    return known.value(header);
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

bool mayUseCharts(const QString &path)
{
    static const QStringList files{QStringLiteral("ui/charts/chartbuilder.cpp"), QStringLiteral("ui/charts/chartbuilder.h"),
        QStringLiteral("ui/charts/chartview.cpp"), QStringLiteral("ui/charts/chartview.h")};
    return files.contains(path);
}

/// A standard header has neither a folder nor an ending; core may use these libraries besides.
bool isCoreLibrary(const QString &header)
{
    static const QStringList folders{
        QStringLiteral("boost/"), QStringLiteral("nlohmann/"), QStringLiteral("tl/"), QStringLiteral("unicode/")};
    static const QStringList office{
        QStringLiteral("xlsxwriter.h"), QStringLiteral("zip.h"), QStringLiteral("zlib.h"), QStringLiteral("csv.h")};
    if (office.contains(header))
        return true;
    const bool standard = !header.contains(u'/') && !header.endsWith(QLatin1String(".h"));
    return standard || std::any_of(folders.begin(), folders.end(), [&](const QString &each) { return header.startsWith(each); });
}

/// What the processor can do comes with the compiler; one file needs it, and works without.
bool isCompilerHeader(const QString &path, const QString &header)
{
    return path == QLatin1String("core/market/filehash.cpp") && header == QLatin1String("immintrin.h");
}

QStringList angledFaults(const QString &path, const QString &header)
{
    const QString module = qtModuleOf(header);
    const bool core = layerOf(path) == QLatin1String("core");
    QStringList faults;
    if (header == module || (header.startsWith(QLatin1String("Qt")) && header.section(u'/', 0, 0) == header.section(u'/', 1, 1)))
        faults.append(QStringLiteral("umbrella header"));
    if (core && !module.isEmpty() && module != QLatin1String("QtCore"))
        faults.append(QStringLiteral("core may use QtCore only, not ") + module);
    if (core && module.isEmpty() && !isCoreLibrary(header) && !isCompilerHeader(path, header))
        faults.append(QStringLiteral("not a library of core"));
    if (module == QLatin1String("QtCharts") && !mayUseCharts(path))
        faults.append(QStringLiteral("Qt Charts belongs into chartbuilder and chartview"));
    return faults;
}

QStringList quotedFaults(const QString &path, const QString &header)
{
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("core"), {QStringLiteral("core")}},
        {QStringLiteral("ui"), {QStringLiteral("core"), QStringLiteral("ui")}},
        {QStringLiteral("app"), {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}},
    };
    const QString target = layerOf(header);
    if (!allowed.contains(target) || header.contains(QLatin1String("..")))
        return {QStringLiteral("not rooted")};
    if (!allowed.value(layerOf(path)).contains(target))
        return {QStringLiteral("%1 may not know %2").arg(layerOf(path), target)};
    return {};
}

QStringList includeFaults(const SourceFile &file)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"), QRegularExpression::MultilineOption);
    QStringList faults;
    for (auto found = include.globalMatch(file.text); found.hasNext();) {
        const auto match = found.next();
        const QString header = match.captured(2);
        const QStringList wrong =
            match.captured(1) == QLatin1String("<") ? angledFaults(file.path, header) : quotedFaults(file.path, header);
        for (const QString &each : wrong)
            faults.append(QStringLiteral("%1: #include %2: %3").arg(file.path, header, each));
    }
    return faults;
}

/// Code without comments: what a comment speaks of is not used.
QString codeOf(const QString &text)
{
    static const QRegularExpression comment(
        QStringLiteral(R"((^|\s)//[^\n]*|/\*.*?\*/)"), QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(comment);
}

struct Pattern {
    QRegularExpression expression;
    QString fault;
    std::function<bool(const QString &path)> applies;
};

const std::vector<Pattern> &patterns()
{
    const auto everywhere = [](const QString &) { return true; };
    const auto colourless = [](const QString &path) {
        return (path.startsWith(QLatin1String("core/")) && !path.startsWith(QLatin1String("core/charts/palette.")))
            || path.startsWith(QLatin1String("ui/models/"));
    };
    const auto headers = [](const QString &path) { return path.endsWith(QLatin1String(".h")); };
    static const std::vector<Pattern> list{
        {QRegularExpression(
             QStringLiteral(R"(\b(QColor|QPen|QBrush)\b|\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|gr[ae]y|black|white)\b)"
                            R"(|"#[0-9A-Fa-f]{6}")"),
             QRegularExpression::CaseInsensitiveOption),
            QStringLiteral("a colour outside the palette"), colourless},
        {QRegularExpression(QStringLiteral(R"(\bstatic\b[^;{}()]*[&*]\s*(instance|self|get)\s*\()")),
            QStringLiteral("a singleton"), everywhere},
        {QRegularExpression(QStringLiteral(R"(\busing\s+namespace\s+(?!Qt::(Literals::)?StringLiterals\b|Qt::Literals\b))")),
            QStringLiteral("using namespace"), everywhere},
        {QRegularExpression(QStringLiteral(R"(\busing\s+namespace\b)")), QStringLiteral("using namespace in a header"), headers},
    };
    return list;
}

QStringList patternFaults(const SourceFile &file)
{
    QStringList faults;
    const QString code = codeOf(file.text);
    for (const Pattern &pattern : patterns()) {
        if (pattern.applies(file.path) && code.contains(pattern.expression))
            faults.append(QStringLiteral("%1: %2").arg(file.path, pattern.fault));
    }
    // Put together, so that these lines are not marks themselves.
    for (const char *mark : {"TO"
                             "DO",
             "FIX"
             "ME"}) {
        if (file.text.contains(QLatin1String(mark)))
            faults.append(QStringLiteral("%1: a left-over mark").arg(file.path));
    }
    return faults;
}

/// `standsAlone`: a header, or a .cpp without a header of its name.
QStringList formFaults(const SourceFile &file, bool standsAlone)
{
    QStringList faults;
    const auto fault = [&](const QString &what) { faults.append(QStringLiteral("%1: %2").arg(file.path, what)); };
    if (!file.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        fault(QStringLiteral("no SPDX line"));
    if (standsAlone && !file.text.section(u'\n', 1, 1).startsWith(QLatin1String("// Owns: ")))
        fault(QStringLiteral("no Owns line"));
    if (file.path.endsWith(QLatin1String(".h")) && !file.text.contains(QLatin1String("\n#pragma once\n")))
        fault(QStringLiteral("no #pragma once"));
    const auto lines = file.text.count(u'\n');
    if (lines > mostLines)
        fault(QStringLiteral("%1 lines").arg(lines));
    if (file.path == QLatin1String("app/main.cpp") && lines > mostLinesOfMain)
        fault(QStringLiteral("%1 lines in main").arg(lines));
    return faults;
}

std::vector<SourceFile> sources()
{
    const QDir root(QStringLiteral(TENBIN_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const char *layer : {"core", "ui", "app"}) {
        QDirIterator found(root.filePath(QLatin1String(layer)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

} // namespace

class TestLayers final : public QObject {
    Q_OBJECT
private slots:
    void moduleOfHeader_data();
    void moduleOfHeader();
    void badFileIsFound_data();
    void badFileIsFound();
    void goodFilePasses_data();
    void goodFilePasses();
    void formIsChecked();
    void sourcesKeepTheRules();
};

void TestLayers::moduleOfHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("module");
    const auto row = [](const char *header, const char *module) {
        QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(module);
    };
    row("vector", "");
    row("boost/multiprecision/cpp_int.hpp", "");
    row("QString", "QtCore");
    row("QtGui/QImage", "QtGui");
    row("qimage.h", "QtGui");
    row("QColor", "QtGui");
    row("QWidget", "QtWidgets");
    row("QBarSet", "QtCharts");
    row("QSvgRenderer", "QtSvg");
}

void TestLayers::moduleOfHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, module);
    QCOMPARE(qtModuleOf(header), module);
}

void TestLayers::badFileIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("core includes QtGui by name", "core/values/x.cpp", "#include <QColor>\n");
    row("core includes QtGui by folder", "core/values/x.cpp", "#include <QtGui/QImage>\n");
    row("core includes QtWidgets, lower case", "core/values/x.h", "  #  include <qwidget.h>\n");
    row("core includes a library of ui", "core/values/x.h", "#include <png.h>\n");
    row("core uses a processor", "core/values/x.cpp", "#include <immintrin.h>\n");
    row("core knows ui", "core/values/x.cpp", "#include \"ui/theme.h\"\n");
    row("core knows app", "core/values/x.cpp", "#include \"app/json.h\"\n");
    row("ui knows app", "ui/theme.cpp", "#include \"app/json.h\"\n");
    row("charts in the window", "ui/mainwindow.cpp", "#include <QChart>\n");
    row("charts in app", "app/main.cpp", "#include <QtCharts/QChartView>\n");
    row("not rooted", "core/values/x.cpp", "#include \"unit.h\"\n");
    row("upwards", "ui/tabs/x.cpp", "#include \"../theme.h\"\n");
    row("upwards inside", "ui/tabs/x.cpp", "#include \"ui/../core/values/unit.h\"\n");
    row("umbrella", "ui/tabs/x.cpp", "#include <QtWidgets>\n");
    row("umbrella with folder", "core/values/x.cpp", "#include <QtCore/QtCore>\n");
    row("colour in core", "core/charts/x.cpp", "auto c = QColor(1, 2, 3);\n");
    row("named colour in a model", "ui/models/x.cpp", "return Qt::red;\n");
    row("hex colour in core", "core/charts/x.cpp", "auto c = \"#1f5c99\";\n");
    row("singleton", "ui/x.h", "static Settings &instance();\n");
    row("using namespace", "core/values/x.cpp", "using namespace std;\n");
    row("using literals in a header", "core/values/x.h", "using namespace Qt::StringLiterals;\n");
    row("mark", "core/values/x.h",
        "// TO"
        "DO later\n");
}

void TestLayers::badFileIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceFile file{path, text};
    QVERIFY(!(includeFaults(file) + patternFaults(file)).isEmpty());
}

void TestLayers::goodFilePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("core", "core/values/x.cpp",
        "#include \"core/values/unit.h\"\n#include <vector>\n#include <QString>\n#include <unicode/unistr.h>\n");
    row("builder", "ui/charts/chartbuilder.cpp", "#include <QChart>\n#include \"core/charts/palette.h\"\n");
    row("app", "app/window.cpp", "#include <QApplication>\n#include \"ui/start.h\"\n#include \"core/values/unit.h\"\n");
    row("colour in ui", "ui/theme.cpp", "QColor c(Qt::red);\n");
    row("colour in a comment", "core/charts/x.cpp", "int a; // a QColor would not do\n/* nor Qt::red */\n");
    row("processor", "core/market/filehash.cpp", "#include <immintrin.h>\n");
    row("literals", "core/values/x.cpp", "using namespace Qt::StringLiterals;\n");
}

void TestLayers::goodFilePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceFile file{path, text};
    QCOMPARE(includeFaults(file) + patternFaults(file), QStringList());
}

void TestLayers::formIsChecked()
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const QString head = licence + QStringLiteral("// Owns: something.\n#pragma once\n");
    QCOMPARE(formFaults({QStringLiteral("ui/x.h"), {}}, true).size(), 3);
    QCOMPARE(formFaults({QStringLiteral("ui/x.h"), head}, true), QStringList());
    QCOMPARE(formFaults({QStringLiteral("ui/x.cpp"), licence}, true).size(), 1);
    QCOMPARE(formFaults({QStringLiteral("ui/x.cpp"), licence}, false), QStringList());
    QCOMPARE(formFaults({QStringLiteral("ui/x.h"), head + QString(mostLines - 3, u'\n')}, true), QStringList());
    QCOMPARE(formFaults({QStringLiteral("ui/x.h"), head + QString(mostLines - 2, u'\n')}, true).size(), 1);
    QCOMPARE(formFaults({QStringLiteral("app/main.cpp"), head + QString(mostLinesOfMain - 3, u'\n')}, true), QStringList());
    QCOMPARE(formFaults({QStringLiteral("app/main.cpp"), head + QString(mostLinesOfMain - 2, u'\n')}, true).size(), 1);
}

void TestLayers::sourcesKeepTheRules()
{
    const std::vector<SourceFile> files = sources();
    QVERIFY(files.size() > 50);
    QStringList faults;
    for (const SourceFile &file : files) {
        const QString header = QString(file.path).replace(QRegularExpression(QStringLiteral("\\.cpp$")), QStringLiteral(".h"));
        const bool paired = file.path != header
            && std::any_of(files.begin(), files.end(), [&](const SourceFile &each) { return each.path == header; });
        faults += includeFaults(file) + patternFaults(file) + formFaults(file, !paired);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
