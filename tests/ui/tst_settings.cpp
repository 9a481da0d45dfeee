// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: settings survive a round trip, and nonsense in the store becomes the default.
#include "ui/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

class TestSettings final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".ini")); }

private slots:
    void emptyStoreGivesDefaults()
    {
        const QSettings store(file(QStringLiteral("empty")), QSettings::IniFormat);
        QVERIFY(readSettings(store) == Settings());
    }

    void defaultsAreNotWritten()
    {
        QSettings store(file(QStringLiteral("defaults")), QSettings::IniFormat);
        writeSettings(store, Settings());
        QCOMPARE(store.allKeys(), QStringList());
    }

    void roundTrip()
    {
        Settings settings;
        settings.geometry = "geometry";
        settings.listWidth = 300;
        settings.tab = Tab::Market;
        settings.charts.insert(QStringLiteral("models"), QStringLiteral("models.gpu-hours"));
        settings.language = LanguageId::Japanese;
        settings.theme = ThemeChoice::Contrast;
        settings.table = true;
        settings.zoom = 1.25;
        settings.lastFile = QStringLiteral("/tmp/資料.json");
        settings.recentFiles = {QStringLiteral("/tmp/資料.json"), QStringLiteral("/tmp/b.json")};
        settings.picture.preset = QStringLiteral("a4");
        settings.picture.size = {800, 600};
        settings.picture.formats = {QStringLiteral("svg"), QStringLiteral("pdf")};
        settings.picture.languages = {QStringLiteral("ja"), QStringLiteral("en")};
        settings.picture.themes = {QStringLiteral("dark")};
        settings.picture.transparent = true;
        settings.picture.allCharts = true;
        settings.picture.steps = true;
        settings.picture.story = false;
        settings.picture.namePattern = QStringLiteral("図 {chart}");
        settings.picture.folder = QStringLiteral("/tmp");
        settings.presenting = {
            26, 20, QStringLiteral("projector"), QStringLiteral("laptop"), {{QStringLiteral("black"), QStringLiteral("X")}}};
        const QString path = file(QStringLiteral("round"));
        {
            QSettings store(path, QSettings::IniFormat);
            writeSettings(store, settings);
        }
        const QSettings store(path, QSettings::IniFormat);
        QVERIFY(readSettings(store) == settings);
    }

    void backToDefaultRemovesTheKey()
    {
        QSettings store(file(QStringLiteral("back")), QSettings::IniFormat);
        Settings settings;
        settings.zoom = 2;
        settings.language = LanguageId::English;
        writeSettings(store, settings);
        QCOMPARE(store.allKeys().size(), 2);
        writeSettings(store, Settings());
        QCOMPARE(store.allKeys(), QStringList());
    }

    void nonsense_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("tab") << QStringLiteral("window/tab") << QVariant(QStringLiteral("moon"));
        QTest::newRow("language") << QStringLiteral("language") << QVariant(QStringLiteral("xx"));
        QTest::newRow("theme") << QStringLiteral("theme") << QVariant(QStringLiteral("pink"));
        QTest::newRow("zoom word") << QStringLiteral("zoom") << QVariant(QStringLiteral("big"));
        QTest::newRow("zoom nan") << QStringLiteral("zoom") << QVariant(QStringLiteral("nan"));
        QTest::newRow("name pattern") << QStringLiteral("picture/namePattern") << QVariant(QStringLiteral("  "));
        QTest::newRow("picture size") << QStringLiteral("picture/size") << QVariant(QSize(-3, 0));
    }

    void nonsense()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QSettings store(file(QStringLiteral("nonsense")), QSettings::IniFormat);
        store.clear();
        store.setValue(key, value);
        QVERIFY(readSettings(store) == Settings());
    }

    void zoomIsBounded()
    {
        QSettings store(file(QStringLiteral("zoom")), QSettings::IniFormat);
        store.setValue(QStringLiteral("zoom"), 100);
        QCOMPARE(readSettings(store).zoom, largestZoom);
        store.setValue(QStringLiteral("zoom"), 0.01);
        QCOMPARE(readSettings(store).zoom, smallestZoom);
    }

    void recentFiles()
    {
        QStringList files;
        for (int i = 0; i < maxRecentFiles + 3; ++i)
            files = withRecentFile(files, QString::number(i));
        QCOMPARE(files.size(), maxRecentFiles);
        QCOMPARE(files.first(), QString::number(maxRecentFiles + 2));
        files = withRecentFile(files, QStringLiteral("7"));
        QCOMPARE(files.first(), QStringLiteral("7"));
        QCOMPARE(files.count(QStringLiteral("7")), 1);
        QCOMPARE(files.size(), maxRecentFiles);
    }

    void themeNames()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast})
            QCOMPARE(themeOfName(themeName(theme)), std::optional(theme));
        QVERIFY(!themeOfName(u"system"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
