// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of a language as a value.
#include "core/values/language.h"

#include <QCoreApplication>
#include <QTest>

namespace tenbin {

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void pickFallsBack_data();
    void pickFallsBack();
    void unknownWordsStayEnglish();
    void bothLanguagesAtOnce();
    void codes();
};

void LanguageTest::pickFallsBack_data()
{
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("shownJa");
    QTest::addColumn<QString>("shownEn");
    QTest::newRow("neither") << QString() << QString() << QString() << QString();
    QTest::newRow("only Japanese") << u"支出"_qs << QString() << u"支出"_qs << u"支出"_qs;
    QTest::newRow("only English") << QString() << u"Spending"_qs << u"Spending"_qs << u"Spending"_qs;
    QTest::newRow("both") << u"支出"_qs << u"Spending"_qs << u"支出"_qs << u"Spending"_qs;
}

void LanguageTest::pickFallsBack()
{
    QFETCH(QString, ja);
    QFETCH(QString, en);
    const Text text{ja, en};
    QTEST(Language::japanese().pick(text), "shownJa");
    QTEST(Language::english().pick(text), "shownEn");
    QCOMPARE(text.isEmpty(), ja.isEmpty() && en.isEmpty());
}

void LanguageTest::unknownWordsStayEnglish()
{
    constexpr const char *unknown = "no text of this program, café %1";
    QCOMPARE(Language::japanese().translate("Numbers", unknown), QString::fromUtf8(unknown));
    QCOMPARE(Language::english().translate("Numbers", unknown), QString::fromUtf8(unknown));
    QCOMPARE(Language::japanese().translate("NoSuchContext", "days"), u"days"_qs);
}

void LanguageTest::bothLanguagesAtOnce()
{
    const Language japanese = Language::japanese();
    const Language english = Language::english();
    QCOMPARE(japanese.translate("Numbers", "days"), u"日"_qs);
    QCOMPARE(english.translate("Numbers", "days"), u"days"_qs);
    QCOMPARE(Language(japanese).translate("Numbers", "%1 to %2"), u"%1～%2"_qs);
    QCOMPARE(QCoreApplication::translate("Numbers", "days"), u"days"_qs); // nothing is installed for the process
}

void LanguageTest::codes()
{
    QCOMPARE(Language::of(LanguageId::Japanese).code(), u"ja"_qs);
    QCOMPARE(Language::of(LanguageId::English).code(), u"en"_qs);
    QCOMPARE(Language::of(LanguageId::Japanese).id(), LanguageId::Japanese);
    QCOMPARE(Language::english().id(), LanguageId::English);
}

} // namespace tenbin

QTEST_APPLESS_MAIN(tenbin::LanguageTest) // words must load before any application exists
#include "tst_language.moc"
