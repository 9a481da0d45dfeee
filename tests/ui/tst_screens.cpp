// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: which screen the audience and the presenter get, with fake screens that come and go, and swapping.
#include "ui/present/screens.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;

namespace {

const QString laptop = QStringLiteral("laptop");
const QString projector = QStringLiteral("projector");
const QString hall = QStringLiteral("hall");

/// "laptop*,projector": names, the primary one with a star.
std::vector<ScreenInfo> screens(const QString &words)
{
    std::vector<ScreenInfo> made;
    for (QString word : words.split(u',', Qt::SkipEmptyParts)) {
        const bool primary = word.endsWith(u'*');
        if (primary)
            word.chop(1);
        made.push_back({word, QRect(0, 0, 10, 10), primary});
    }
    return made;
}

} // namespace

class TestScreens final : public QObject {
    Q_OBJECT
private slots:
    void noScreensNoChoice() { QVERIFY(!chooseScreens({}, {projector, laptop, laptop})); }

    void choices_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("audience"); // wished
        QTest::addColumn<QString>("console");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("expected"); // audience, console
        const QString both = QStringLiteral("laptop*,projector");
        const QString three = QStringLiteral("laptop*,projector,hall");
        QTest::newRow("one screen for both") << "laptop*"
                                             << ""
                                             << "" << laptop << "laptop,laptop";
        QTest::newRow("one screen, the wished one is gone") << "laptop*" << projector << laptop << laptop << "laptop,laptop";
        QTest::newRow("one screen, the wished one") << "projector*" << projector << laptop << laptop << "projector,projector";
        QTest::newRow("two, no wish") << both << ""
                                      << "" << laptop << "projector,laptop";
        QTest::newRow("two, window unknown") << both << ""
                                             << ""
                                             << ""
                                             << "projector,laptop";
        QTest::newRow("two, window on the second") << both << ""
                                                   << "" << projector << "laptop,projector";
        QTest::newRow("two, wished") << both << laptop << "" << laptop << "laptop,projector";
        QTest::newRow("two, the wished one is elsewhere") << both << hall << "" << laptop << "projector,laptop";
        QTest::newRow("two, both wishes the same") << both << laptop << laptop << laptop << "laptop,projector";
        QTest::newRow("two, only the console wished") << both << "" << projector << laptop << "laptop,projector";
        QTest::newRow("three, no wish") << three << ""
                                        << "" << laptop << "projector,laptop";
        QTest::newRow("three, wished") << three << hall << "" << laptop << "hall,laptop";
        QTest::newRow("three, console wished") << three << hall << projector << laptop << "hall,projector";
        QTest::newRow("three, window on the third") << three << ""
                                                    << "" << hall << "projector,hall";
        QTest::newRow("none is primary") << "laptop,projector"
                                         << ""
                                         << "" << laptop << "projector,laptop";
    }
    void choices()
    {
        QFETCH(QString, there);
        QFETCH(QString, audience);
        QFETCH(QString, console);
        QFETCH(QString, window);
        QFETCH(QString, expected);
        const std::optional<ScreenChoice> choice = chooseScreens(screens(there), {audience, console, window, false});
        QVERIFY(choice);
        QCOMPARE(QStringLiteral("%1,%2").arg(choice->audience, choice->console), expected);
    }

    void theNamedScreenIsTakenAgainWhenItIsBack()
    {
        const ScreenWish wish{hall, laptop, laptop, false};
        const QString all = QStringLiteral("laptop*,projector,hall");
        QCOMPARE(chooseScreens(screens(all), wish)->audience, hall);
        QCOMPARE(chooseScreens(screens(QStringLiteral("laptop*,projector")), wish)->audience, projector);
        QCOMPARE(chooseScreens(screens(QStringLiteral("laptop*")), wish)->audience, laptop);
        QCOMPARE(chooseScreens(screens(all), wish)->audience, hall);
    }

    void swappingTwiceIsNothing()
    {
        const std::vector<ScreenInfo> both = screens(QStringLiteral("laptop*,projector"));
        const ScreenWish before{{}, {}, laptop, false};
        const ScreenWish once = swapped(before, *chooseScreens(both, before));
        QCOMPARE(*chooseScreens(both, once), (ScreenChoice{laptop, projector}));
        const ScreenWish twice = swapped(once, *chooseScreens(both, once));
        QCOMPARE(*chooseScreens(both, twice), (ScreenChoice{projector, laptop}));
        QVERIFY(!twice.consoleInFront);
    }

    void oneScreenSwapsWhatIsInFront()
    {
        const ScreenChoice one{laptop, laptop};
        const ScreenWish once = swapped({projector, laptop, laptop, false}, one);
        QVERIFY(once.consoleInFront);
        QCOMPARE(once.audience, projector); // it may come back
        QVERIFY(!swapped(once, one).consoleInFront);
    }

    void theDesktopHasScreens()
    {
        const std::vector<ScreenInfo> there = Screens::list();
        QVERIFY(!there.empty());
        QVERIFY(there.front().primary);
        QVERIFY(!there.front().geometry.isEmpty());
        QVERIFY(Screens::named(there.front().name));
        QVERIFY(!Screens::named(QStringLiteral("no such screen")));
        QCOMPARE(Screens::title(QStringLiteral("no such screen")), QStringLiteral("no such screen"));
    }

    void changesAreToldOnce()
    {
        Screens watcher;
        QSignalSpy spy(&watcher, &Screens::changed);
        emit qGuiApp->primaryScreenChanged(QGuiApplication::primaryScreen());
        emit qGuiApp->screenRemoved(nullptr);
        QCOMPARE(spy.count(), 0); // not in the middle of it
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
