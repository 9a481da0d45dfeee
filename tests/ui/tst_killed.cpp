// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: a program killed while it edits and saves leaves the old or the new story, and its unsaved work for the next start.
#include "storyfolder.h"

#include "ui/storyfiles.h"

#include <chrono>
#include <csignal>
#include <random>

#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr int rounds = 200;
constexpr int longestLife = 140; // ms after the first edit
constexpr RecoveryTiming often{std::chrono::milliseconds(5), std::chrono::milliseconds(25)};

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(char what, int number)
{
    const QByteArray line = QByteArray(1, what) + ' ' + QByteArray::number(number) + ' ' + QByteArray::number(now()) + '\n';
    (void)!::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
}

/// The program that is killed: edits without a pause, saves now and then, and says what it has done.
/// Arguments: edit STORY RECOVERY-FOLDER FIRST-NUMBER SAVE-ONE-IN
int editUntilKilled(QCoreApplication &application)
{
    const QStringList arguments = QCoreApplication::arguments();
    StoryDocument document(Language::english());
    StoryFiles files(document, arguments.at(3), often);
    if (hasErrors(files.open(arguments.at(2))))
        return 1;
    int number = arguments.at(4).toInt();
    const int saveOneIn = arguments.at(5).toInt();
    std::mt19937 random(static_cast<std::mt19937::result_type>(number));
    QObject::connect(&files, &StoryFiles::recoveryKept, &files, [&] {
        if (const auto record = readRecovery(bytesOf(files.recoveryPath())))
            say('r', numberIn(record->story));
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        editTo(document, ++number);
        say('e', number);
        if (saveOneIn == 0 || random() % static_cast<unsigned>(saveOneIn) != 0)
            return;
        say('s', number);
        if (files.save().kind == StoryFiles::SaveResult::Kind::Saved)
            say('S', number);
    });
    timer.start(0);
    return application.exec();
}

struct Savepoint {
    char what = 0; ///< e: edited, s: saves, S: saved, r: in the recovery file
    int number = 0;
    qint64 time = 0; ///< ms
};

/// What the killed program said; a line it did not finish does not count.
std::vector<Savepoint> stepsOf(const QByteArray &output)
{
    std::vector<Savepoint> steps;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            steps.push_back({words.at(0).at(0), words.at(1).toInt(), words.at(2).toLongLong()});
    }
    return steps;
}

int lastOf(const std::vector<Savepoint> &steps, char what, int none)
{
    int number = none;
    for (const Savepoint &step : steps) {
        if (step.what == what)
            number = step.number;
    }
    return number;
}

/// Everything it said until it was killed, `life` after its first edit.
std::vector<Savepoint> runAndKill(const StoryFolder &place, int firstNumber, int saveOneIn, int life)
{
    QTemporaryDir folder;
    const QString said = folder.filePath(QStringLiteral("said")); // a pipe nobody reads would hold the program up
    QProcess process;
    process.setStandardOutputFile(said);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("edit"), place.story, place.recovery, QString::number(firstNumber), QString::number(saveOneIn)});
    if (!process.waitForStarted())
        return {};
    for (int i = 0; i < 4000 && QFileInfo(said).size() == 0; ++i)
        QThread::msleep(5);
    QThread::msleep(static_cast<unsigned long>(life));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return stepsOf(bytesOf(said));
}

/// Number of the work the next start offers; 0: none, −1: it is there, but cannot be opened.
int offered(const StoryFiles &files, const QString &folder)
{
    const std::vector<Recovery> found = files.recoverable();
    if (found.empty())
        return namesIn(folder).filter(QRegularExpression(QStringLiteral("^[^.].*\\.json$"))).isEmpty() ? 0 : -1;
    const auto record = readRecovery(bytesOf(folder + u'/' + found.front().id + QLatin1String(".json")));
    return record ? numberIn(record->story) : -1;
}

} // namespace

class TestKilled final : public QObject {
    Q_OBJECT
private slots:
    void whileEditingAndSaving()
    {
        const StoryFolder place;
        std::mt19937 random(20250124);
        int onDisk = 0;
        int kept = 0;
        int inTheMiddle = 0;
        for (int round = 1; round <= rounds; ++round) {
            const int life = static_cast<int>(random() % longestLife);
            const std::vector<Savepoint> steps = runAndKill(place, round * 100'000, 250, life);
            QVERIFY(!steps.empty());
            const int saved = lastOf(steps, 'S', onDisk);
            const int saving = lastOf(steps, 's', saved);
            onDisk = numberIn(bytesOf(place.story));
            QVERIFY2(onDisk == saved || onDisk == saving,
                qPrintable(QStringLiteral("round %1: %2, not %3 or %4").arg(round).arg(onDisk).arg(saved).arg(saving)));
            const QStringList left = namesIn(place.folder.path());
            inTheMiddle += saving != saved || left.size() > 1;
            QVERIFY2(left.size() <= 2, qPrintable(left.join(u' '))); // the story and one file not finished
            QVERIFY(namesIn(place.recovery).size() <= 2);

            StoryDocument document(Language::english());
            StoryFiles files(document, place.recovery); // the next start
            const int work = offered(files, place.recovery);
            const int reported = lastOf(steps, 'r', 0);
            QVERIFY2(work >= 0, "recovery file cannot be read");
            if (reported > onDisk && reported > saving)
                QVERIFY2(work >= reported, qPrintable(QStringLiteral("round %1: %2 < %3").arg(round).arg(work).arg(reported)));
            kept += work > 0;
            for (const Recovery &recovery : files.recoverable())
                files.discard(recovery.id);
            QVERIFY(!hasErrors(files.open(place.story)));
            QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("story.json")});
            QCOMPARE(namesIn(place.recovery), QStringList());
        }
        const QString count = QStringLiteral("killed at dull moments: work kept %1, while saving %2").arg(kept).arg(inTheMiddle);
        QVERIFY2(kept > rounds / 10 && inTheMiddle > 0, qPrintable(count));
    }

    /// Work older than the longest wait, with room for a busy machine, is there.
    void nothingOldIsLost()
    {
        constexpr qint64 oldest = 1000;
        for (int round = 1; round <= 3; ++round) {
            const StoryFolder place;
            const std::vector<Savepoint> steps = runAndKill(place, round * 100'000, 0, 1400);
            QVERIFY(!steps.empty());
            int safe = 0;
            for (const Savepoint &step : steps) {
                if (step.what == 'e' && step.time < steps.back().time - oldest)
                    safe = step.number;
            }
            StoryDocument document(Language::english());
            const StoryFiles files(document, place.recovery);
            QVERIFY(safe > 0);
            QVERIFY(offered(files, place.recovery) >= safe);
            QCOMPARE(numberIn(bytesOf(place.story)), 0);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "edit") == 0)
        return editUntilKilled(application);
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
