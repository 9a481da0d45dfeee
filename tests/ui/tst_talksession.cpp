// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what survives a crash in a talk: broken files, what is written is read again, offered once, gone after a regular end.
#include "ui/present/talksession.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

namespace {

TalkSession session()
{
    TalkSession made;
    made.path = QStringLiteral("/home/a/資料.json");
    made.story = QStringLiteral("meta-2025");
    made.title = {QStringLiteral("題"), QStringLiteral("Title")};
    made.stepId = QStringLiteral("growth");
    made.step = 3;
    made.revealed = 2;
    made.elapsed = 402000;
    made.audienceScreen = QStringLiteral("projector");
    made.consoleScreen = QStringLiteral("laptop");
    made.time = QDateTime::fromString(QStringLiteral("2025-01-24T10:00:00.250Z"), Qt::ISODateWithMs);
    made.pid = 1;
    made.started = 2;
    return made;
}

QByteArray with(const char *key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(writeTalkSession(session())).object();
    object.insert(QLatin1String(key), value);
    return QJsonDocument(object).toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestTalkSession final : public QObject {
    Q_OBJECT
private slots:
    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("talk");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("other version") << with("talk", 2);
        QTest::newRow("step −1") << with("step", -1);
        QTest::newRow("step 1.5") << with("step", 1.5);
        QTest::newRow("step is text") << with("step", QStringLiteral("3"));
        QTest::newRow("revealed too many") << with("revealed", 1e9);
        QTest::newRow("elapsed beyond a week") << with("elapsed", 1e15);
        QTest::newRow("too long") << with("path", QString(maxTalkSessionBytes, u'x'));
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readTalkSession(bytes));
    }

    void whatIsWrittenIsRead()
    {
        const std::optional<TalkSession> read = readTalkSession(writeTalkSession(session()));
        QVERIFY(read);
        QCOMPARE(*read, session());
        QCOMPARE(*readTalkSession(writeTalkSession({})), TalkSession());
    }

    void theLastMoveStands()
    {
        const QTemporaryDir folder;
        TalkSessionFile file(folder.filePath(QStringLiteral("new/recovery")));
        for (int step = 0; step < 40; ++step) {
            TalkSession next = session();
            next.step = step;
            file.keep(next);
        }
        file.wait();
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const std::optional<TalkSession> read = readTalkSession(written.readAll());
        QVERIFY(read);
        QCOMPARE(read->step, 39);
        QCOMPARE(read->pid, QCoreApplication::applicationPid());
        QVERIFY(!file.interrupted()); // this process runs
    }

    void aRegularEndLeavesNothing()
    {
        const QTemporaryDir folder;
        TalkSessionFile file(folder.path());
        file.keep(session());
        file.end();
        QVERIFY(QDir(folder.path()).isEmpty());
        file.end(); // nothing there: nothing happens
    }

    void aTalkThatBrokeOffIsOfferedOnce()
    {
        const QTemporaryDir folder;
        TalkSession lost = session();
        lost.pid = 0; // runs nowhere
        write(folder.filePath(QStringLiteral("7.talk")), writeTalkSession(lost));
        write(folder.filePath(QStringLiteral("8.talk")), "not a session");
        write(folder.filePath(QStringLiteral("story.json")), writeTalkSession(lost)); // no file of ours
        TalkSessionFile file(folder.path());
        QCOMPARE(file.interrupted(), std::optional(lost));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("8.talk"))));
        file.discardInterrupted();
        QVERIFY(!file.interrupted());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("story.json"))));
    }

    void aFolderThatCannotBeMadeCostsNothing()
    {
        const QTemporaryDir folder;
        const QString inTheWay = folder.filePath(QStringLiteral("file"));
        write(inTheWay, "x");
        TalkSessionFile file(inTheWay + QStringLiteral("/recovery"));
        file.keep(session());
        file.wait();
        QVERIFY(!file.interrupted());
        file.end();
    }
};

QTEST_GUILESS_MAIN(TestTalkSession)
#include "tst_talksession.moc"
