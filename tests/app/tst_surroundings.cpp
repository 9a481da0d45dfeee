// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the same bytes in every format whoever runs the program, wherever it lies and however the desktop is set up.
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// Who runs the program, and in what surroundings.
struct Surroundings {
    const char *name;
    std::vector<std::pair<const char *, const char *>> variables;
    bool otherUser = false;
};

/// Name and SHA-256 of every file.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            files.insert(name, hash.result().toHex());
    }
    return files;
}

bool openToAll(const QString &path)
{
    return QFile::setPermissions(
        path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

} // namespace

class TestSurroundings final : public QObject {
    Q_OBJECT
private slots:
    void sameBytes_data();
    void sameBytes();

private:
    [[nodiscard]] QMap<QString, QByteArray> exported(const Surroundings &surroundings);
    QMap<QString, QByteArray> m_first;
};

/// Runs a copy of the program in a place of its own, with an empty home.
QMap<QString, QByteArray> TestSurroundings::exported(const Surroundings &surroundings)
{
    const QTemporaryDir place(QDir::tempPath() + u"/"_s + QString::fromUtf8(surroundings.name) + u"-XXXXXX"_s);
    const QString program = place.filePath(u"bin of 天秤"_s);
    const QString home = place.filePath(u"home"_s);
    if (!QFile::copy(QStringLiteral(TENBIN_PROGRAM), program) || !QDir().mkpath(home) || !openToAll(place.path())
        || !openToAll(home) || !openToAll(program))
        return {};
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
    for (const auto &[variable, value] : surroundings.variables)
        environment.insert(QString::fromLatin1(variable), QString::fromUtf8(value));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home);
    process.setChildProcessModifier([other = surroundings.otherUser] {
        ::umask(other ? 0077 : 0022);
        if (other && ::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(99);
    });
    process.start(program,
        {u"export"_s, u"--all"_s, u"--format"_s, u"png,svg,pdf,pptx,xlsx,csv,json"_s, u"--lang"_s, u"both"_s, u"--theme"_s,
            u"dark"_s, u"--set"_s, u"budget.new=70e9..80e9"_s, u"--output"_s, u"out"_s});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return filesOf(home + u"/out"_s);
}

void TestSurroundings::sameBytes_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("another user, home, locale, time zone, desktop") << 0;
    QTest::newRow("another seed, scale, style") << 1;
}

void TestSurroundings::sameBytes()
{
    static const Surroundings plain{"tenbin-a", {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}}, false};
    static const Surroundings others[] = {
        {"tenbin-b",
            {{"LC_ALL", "C"}, {"LANG", "tr_TR.UTF-8"}, {"TZ", "Asia/Tokyo"}, {"XDG_CURRENT_DESKTOP", "GNOME"},
                {"QT_QPA_PLATFORMTHEME", "gtk3"}, {"QT_HASH_SEED", "0"}, {"USER", "nobody"}},
            true},
        {"tenbin-c",
            {{"LC_ALL", "de_DE.UTF-8"}, {"TZ", "America/New_York"}, {"QT_HASH_SEED", "12345"}, {"QT_SCALE_FACTOR", "2"},
                {"QT_FONT_DPI", "192"}, {"QT_STYLE_OVERRIDE", "windows"}, {"XDG_CONFIG_HOME", "/nowhere"},
                {"QT_ACCESSIBILITY", "1"}},
            false},
    };
    QFETCH(int, index);
    if (m_first.isEmpty())
        m_first = exported(plain);
    QVERIFY(m_first.size() > 60);
    const QMap<QString, QByteArray> second = exported(others[index]);
    QCOMPARE(second.keys(), m_first.keys());
    for (const QString &name : m_first.keys())
        QVERIFY2(second.value(name) == m_first.value(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
