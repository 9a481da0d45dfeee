// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test that the same chart gives the same bytes, twice in one process and in another process.
#include <QApplication>
#include <QCryptographicHash>
#include <QHashSeed>
#include <QProcess>
#include <QTest>

#include "tests/ui/drawingfixture.h"
#include "ui/charts/pdf.h"
#include "ui/charts/svg.h"

using namespace tenbin;

namespace {

QByteArray bytesOf(const QByteArray &format)
{
    const Layout layout = richLayout();
    if (format == "svg")
        return writeSvg(layout, sampleSpec(), {});
    if (format == "pdf")
        return writePdf(layout, sampleSpec(), {}, {});
    PictureOptions options;
    options.transparent = format == "png transparent";
    options.scale = format == "png double" ? 2 : 1;
    return encodePng(paintImage(layout, options), sampleSpec());
}

QByteArray hashOf(const QByteArray &format)
{
    return QCryptographicHash::hash(bytesOf(format), QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestDeterminism : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void sameBytes_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "png transparent", "png double", "svg", "pdf"})
            QTest::newRow(format) << QByteArray(format);
    }

    void sameBytes()
    {
        QFETCH(QByteArray, format);
        const QByteArray here = bytesOf(format);
        QVERIFY(!here.isEmpty());
        QVERIFY(here == bytesOf(format));
        const QByteArray wanted = hashOf(format);
        const std::initializer_list<std::pair<const char *, const char *>> surroundings{
            {"TZ", "Asia/Tokyo"}, {"LC_ALL", "C"}, {"QT_SCALE_FACTOR", "2"}, {"QT_FONT_DPI", "192"}};
        for (const auto &[name, value] : surroundings) {
            QProcess other;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(name), QLatin1String(value));
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hash-of"), QString::fromLatin1(format)});
            QVERIFY(other.waitForFinished(60'000));
            const QByteArray found = other.readAllStandardOutput().trimmed();
            QVERIFY2(found == wanted, name);
        }
    }
};

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program does; Qt orders the fonts of a PDF by hash
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--hash-of")) {
        if (!loadChartFonts())
            return 1;
        return std::puts(hashOf(arguments[2].toLatin1()).constData()) >= 0 ? 0 : 1;
    }
    TestDeterminism test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_determinism.moc"
