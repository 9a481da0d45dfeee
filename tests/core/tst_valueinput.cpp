// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: reading typed values, the reasons when they cannot be read, and that what is shown can be typed in again.
#include "core/values/valueinput.h"

#include "core/figures/figures.h"
#include "core/story/storyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenbin;

namespace {

QString shown(const ValueReading &reading)
{
    static const QStringList faults{u"empty"_s, u"not a number"_s, u"wrong unit"_s, u"low above high"_s, u"too long"_s};
    if (!reading.value)
        return faults.at(static_cast<int>(reading.fault)) + u' ' + QString::number(reading.position);
    const ValueInput &value = *reading.value;
    return exactText(value.low) + (value.low == value.high ? QString() : u".."_s + exactText(value.high));
}

Unit unitNamed(const char *name)
{
    return parseUnit(QString::fromLatin1(name)).value_or(Unit{});
}

} // namespace

class TestValueInput : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Show>("show");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, const char *unit, const QString &result, Show show = Show::Plain) {
            QTest::addRow("%s (%s, %d)", qPrintable(text), unit, static_cast<int>(show))
                << text << QString::fromLatin1(unit) << show << result;
        };
        // empty and broken
        row(u""_s, "USD", u"empty 0"_s);
        row(u" \u3000\u00A0"_s, "USD", u"empty 0"_s);
        row(u"nonsense"_s, "USD", u"not a number 0"_s);
        row(u"12 bananas"_s, "USD", u"not a number 3"_s);
        row(u"1,5"_s, "USD", u"not a number 1"_s);
        row(u"1,2345"_s, "USD", u"not a number 1"_s);
        row(u"1234,567"_s, "USD", u"not a number 4"_s);
        row(u"1,398,50"_s, "USD", u"not a number 5"_s);
        row(u"1.2.3"_s, "USD", u"not a number 3"_s);
        row(u".5"_s, "USD", u"not a number 0"_s);
        row(u"5."_s, "USD", u"not a number 1"_s);
        row(u"--5"_s, "USD", u"not a number 1"_s);
        row(u"1..2..3"_s, "USD", u"not a number 4"_s);
        row(u"1 2"_s, "USD", u"not a number 2"_s);
        row(u"5-"_s, "USD", u"not a number 2"_s);
        row(u"60 billion billion"_s, "USD", u"not a number 11"_s);
        row(u"5万3億"_s, "USD", u"not a number 2"_s);
        row(u"5万20000"_s, "USD", u"not a number 2"_s);
        row(u"1e"_s, "USD", u"not a number 1"_s);
        row(u"1e99"_s, "USD", u"not a number 4"_s);
        row(u"nan"_s, "USD", u"not a number 0"_s);
        row(u"🍁"_s, "USD", u"not a number 0"_s);
        row(u"1234567890123456789012345678901234567890"_s, "ratio", u"1234567890123456789012345678901234567890"_s);
        row(u"12345678901234567890123456789012345678901"_s, "ratio", u"not a number 41"_s);
        row(QString(201, u'1'), "USD", u"too long 200"_s);
        row(u"60 GW"_s, "USD", u"wrong unit 3"_s);
        row(u"5%"_s, "USD", u"wrong unit 1"_s);
        row(u"$5"_s, "parameter", u"wrong unit 0"_s);
        row(u"600億円"_s, "USD", u"wrong unit 4"_s);
        row(u"2 hours"_s, "day", u"wrong unit 2"_s);
        row(u"5-3"_s, "USD", u"low above high 2"_s);
        row(u"60B-65"_s, "USD", u"low above high 4"_s);
        row(u"-1..-2"_s, "USD", u"low above high 4"_s);
        // plain numbers
        row(u"0"_s, "USD", u"0"_s);
        row(u"2.50"_s, "USD / GPU-hour", u"5/2"_s);
        row(u"007"_s, "USD", u"7"_s);
        row(u"+3"_s, "USD", u"3"_s);
        row(u"1,398,500"_s, "USD / person-year", u"1398500"_s);
        row(u"\u22129.43"_s, "USD / share", u"-943/100"_s);
        row(u"-$9.43"_s, "USD / share", u"-943/100"_s);
        row(u"$-9.43"_s, "USD / share", u"-943/100"_s);
        row(u"60e9"_s, "USD", u"60000000000"_s);
        row(u"6E-2"_s, "USD", u"3/50"_s);
        // scales
        row(u"2.788M"_s, "GPU-hour", u"2788000"_s);
        row(u"2.788 million GPU-hours"_s, "GPU-hour", u"2788000"_s);
        row(u"2.788m gpu hours"_s, "GPU-hour", u"2788000"_s);
        row(u"2,788 thousand hours"_s, "hour", u"2788000"_s);
        row(u"2 bn dollars"_s, "USD", u"2000000000"_s);
        row(u"15 trillion tokens"_s, "token", u"15000000000000"_s);
        row(u"5K"_s, "USD", u"5000"_s);
        row(u"139万8500"_s, "USD / person-year", u"1398500"_s);
        row(u"139万8,500ドル"_s, "USD / person-year", u"1398500"_s);
        row(u"1億2000万3000"_s, "USD", u"120003000"_s);
        row(u"3千万"_s, "USD", u"30000000"_s);
        row(u"2千億ドル"_s, "USD", u"200000000000"_s);
        row(u"1万5千"_s, "USD", u"15000"_s);
        row(u"６７１０億"_s, "parameter", u"671000000000"_s);
        row(u"６，７１０億パラメータ"_s, "parameter", u"671000000000"_s);
        row(u"14.8兆トークン"_s, "token", u"14800000000000"_s);
        row(u"2 GW"_s, "watt", u"2000000000"_s);
        row(u"1.4 GW"_s, "watt", u"1400000000"_s);
        row(u"500mw"_s, "watt", u"500000000"_s);
        row(u"5M"_s, "watt", u"5000000"_s);
        // units
        row(u"$60 billion"_s, "USD", u"60000000000"_s);
        row(u"US$60B"_s, "USD", u"60000000000"_s);
        row(u"60 billion US dollars"_s, "USD", u"60000000000"_s);
        row(u"60e9 USD"_s, "USD", u"60000000000"_s);
        row(u"￥5万"_s, "JPY", u"50000"_s);
        row(u"$3.42"_s, "USD / GPU-hour", u"171/50"_s);
        row(u"$3.42 per GPU-hour"_s, "USD / GPU-hour", u"171/50"_s);
        row(u"$3.42 / GPU-hour"_s, "USD / GPU-hour", u"171/50"_s);
        row(u"1 GPU時間あたり3.42ドル"_s, "USD / GPU-hour", u"171/50"_s);
        row(u"3.42 USD / GPU-hour"_s, "USD / GPU-hour", u"171/50"_s);
        row(u"$1.4 million a year"_s, "USD / person-year", u"1400000"_s);
        row(u"年140万ドル"_s, "USD / person-year", u"1400000"_s);
        row(u"8.31"_s, "USD / parameter", u"831/100000000"_s);
        row(u"$8.31 per million parameters"_s, "USD / parameter", u"831/100000000"_s);
        row(u"100万パラメーターあたり8.31～9ドル"_s, "USD / parameter", u"831/100000000..9/1000000"_s);
        row(u"0.00000831 USD / parameter"_s, "USD / parameter", u"831/100000000"_s);
        row(u"2.5 days"_s, "day", u"5/2"_s);
        row(u"57日"_s, "day", u"57"_s);
        // shares
        row(u"50"_s, "ratio", u"1/2"_s, Show::Percent);
        row(u"50%"_s, "ratio", u"1/2"_s, Show::Percent);
        row(u"50"_s, "ratio", u"1/2"_s, Show::PercentChange);
        row(u"+50％"_s, "ratio", u"1/2"_s, Show::PercentChange);
        row(u"-1.48%"_s, "ratio", u"-37/2500"_s, Show::PercentChange);
        row(u"+50～71%"_s, "ratio", u"1/2..71/100"_s, Show::PercentChange);
        row(u"2 times"_s, "ratio", u"wrong unit 2"_s, Show::Percent);
        row(u"50%"_s, "ratio", u"1/2"_s);
        row(u"10,909倍"_s, "ratio", u"10909"_s, Show::Times);
        row(u"11 times"_s, "ratio", u"11"_s, Show::Times);
        row(u"2025年"_s, "ratio", u"2025"_s, Show::Year);
        // ranges
        row(u"60-65B"_s, "USD", u"60000000000..65000000000"_s);
        row(u"$60–65 billion"_s, "USD", u"60000000000..65000000000"_s);
        row(u"$60 billion - $65 billion"_s, "USD", u"60000000000..65000000000"_s);
        row(u"60 to 65 billion"_s, "USD", u"60000000000..65000000000"_s);
        row(u"600億〜650億"_s, "USD", u"60000000000..65000000000"_s);
        row(u"600億～650億ドル"_s, "USD", u"60000000000..65000000000"_s);
        row(u"600～650億ドル"_s, "USD", u"60000000000..65000000000"_s);
        row(u"600億から650億"_s, "USD", u"60000000000..65000000000"_s);
        row(u"600億ドルから650億ドルまで"_s, "USD", u"60000000000..65000000000"_s);
        row(u"900万～1億"_s, "USD", u"9000000..100000000"_s);
        row(u"1..2"_s, "USD", u"1..2"_s);
        row(u"60e9..65e9"_s, "USD", u"60000000000..65000000000"_s);
        row(u"-3--1"_s, "USD", u"-3..-1"_s);
        row(u"\u22125 to \u22123"_s, "USD", u"-5..-3"_s);
        row(u"0～5億ドル"_s, "USD", u"0..500000000"_s);
        row(u"1–2 GW"_s, "watt", u"1000000000..2000000000"_s);
        row(u"500 MW–2 GW"_s, "watt", u"500000000..2000000000"_s);
        row(u"60-60"_s, "USD", u"60"_s);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(Show, show);
        QFETCH(QString, result);
        QCOMPARE(shown(readValue(text, *parseUnit(unit), show)), result);
    }

    /// What stands in the field reads as the value; what the program shows with every digit does too.
    void readsBack_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::newRow("ja") << LanguageId::Japanese;
        QTest::newRow("en") << LanguageId::English;
    }

    void readsBack()
    {
        QFETCH(LanguageId, language);
        const Language words = Language::of(language);
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story);
        int count = 0;
        for (const Fact &fact : reading.story->facts) {
            for (const std::optional<Reading> &each : {fact.article, fact.checked}) {
                if (!each)
                    continue;
                ++count;
                const ValueInput value{each->low.value, each->high.value};
                const Show show = fact.show.value_or(Show::Plain);
                const QString field = inputText(value, fact.unit, show, words);
                QVERIFY2(readValue(field, fact.unit, show).value == value, qPrintable(fact.id + u' ' + field));
                NumberStyle style = styleOf(fact);
                style.allDigits = true;
                const QString text = quantityText({value.low, value.high, fact.unit}, style, words);
                QVERIFY2(readValue(text, fact.unit, show).value == value, qPrintable(fact.id + u' ' + text));
            }
        }
        QVERIFY(count > 300);
    }

    /// The same for made-up values of every unit and every way to show, negative ones and ranges included.
    void oddValuesReadBack()
    {
        const QStringList numbers{u"0"_s, u"1"_s, u"-9.43"_s, u"0.001"_s, u"999999"_s, u"1000000"_s, u"123456.789"_s, u"-4e9"_s,
            u"6.5e10"_s, u"1.5e-30"_s, u"123456789012345678901234567890"_s, u"1e30"_s};
        for (const char *name : {"USD", "JPY", "parameter", "token", "GPU", "GPU-hour", "hour", "day", "watt", "share",
                 "person-year", "score", "ratio", "USD / GPU-hour", "USD / parameter", "USD / token", "USD / share",
                 "USD / person-year", "GPU-hour / token", "USD / watt"}) {
            const Unit unit = unitNamed(name);
            for (const Show show : {Show::Plain, Show::Percent, Show::PercentChange, Show::Times, Show::Count, Show::Year}) {
                if (show != Show::Plain && !unit.isRatio())
                    continue;
                for (const QString &low : numbers) {
                    for (const QString &high : numbers) {
                        const ValueInput value{*parseDecimal(low), *parseDecimal(high)};
                        if (value.low > value.high)
                            continue;
                        for (const Language &language : {Language::japanese(), Language::english()}) {
                            const QString text = inputText(value, unit, show, language);
                            QVERIFY2(readValue(text, unit, show).value == value, qPrintable(text));
                        }
                    }
                }
            }
        }
    }

    void fieldTexts_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("ja");
        const auto row = [](const char *value, const char *unit, const QString &en, const QString &ja) {
            QTest::addRow("%s %s", value, unit) << QString::fromLatin1(value) << QString::fromLatin1(unit) << en << ja;
        };
        row("60e9..65e9", "USD", u"60–65 billion"_s, u"600億～650億"_s);
        row("5576e3", "USD", u"5,576,000"_s, u"557.6万"_s);
        row("1398500", "USD / person-year", u"1,398,500"_s, u"139.85万"_s);
        row("3.42", "USD / GPU-hour", u"3.42"_s, u"3.42"_s);
        row("4.4", "USD / GPU-hour", u"4.40"_s, u"4.4"_s);
        row("2e9", "watt", u"2 GW"_s, u"2 GW"_s);
        row("8.31e-6", "USD / parameter", u"8.31"_s, u"8.31"_s);
        row("-9.43", "USD / share", u"−9.43"_s, u"−9.43"_s);
    }

    void fieldTexts()
    {
        QFETCH(QString, value);
        QFETCH(QString, unit);
        const QStringList ends = value.split(u".."_s);
        const ValueInput input{*parseDecimal(ends.first()), *parseDecimal(ends.last())};
        QTEST(inputText(input, *parseUnit(unit), Show::Plain, Language::english()), "en");
        QTEST(inputText(input, *parseUnit(unit), Show::Plain, Language::japanese()), "ja");
    }

    /// Each reason says where, and its example can be typed.
    void reasons()
    {
        const Unit usd = unitNamed("USD");
        const Language english = Language::english();
        QCOMPARE(inputFaultText(readValue(u"", usd, Show::Plain), usd, english), u"Type a value, such as $60–65\u00A0billion."_s);
        QCOMPARE(inputFaultText(readValue(u"12 bananas", usd, Show::Plain), usd, english),
            u"This cannot be read from character 4 on. Write it like $60–65\u00A0billion."_s);
        QCOMPARE(inputFaultText(readValue(u"5 GW", usd, Show::Plain), usd, Language::japanese()),
            u"3文字目からの単位が合いません。600億～650億ドルのように書いてください。"_s);
        for (const char *name : {"USD", "USD / GPU-hour", "USD / parameter", "watt", "ratio", "day", "GPU-hour"}) {
            const Unit unit = unitNamed(name);
            for (const Language &language : {english, Language::japanese()}) {
                QStringList texts;
                for (const InputFault fault : {InputFault::Empty, InputFault::NotANumber, InputFault::WrongUnit,
                         InputFault::LowAboveHigh, InputFault::TooLong}) {
                    texts += inputFaultText({std::nullopt, fault, 2}, unit, language);
                    QVERIFY(!texts.last().isEmpty() && !texts.last().contains(u'%'));
                }
                QCOMPARE(texts.removeDuplicates(), 0);
                const QString example =
                    texts.first().section(QStringLiteral("such as "), 1).chopped(language.id() == LanguageId::English ? 1 : 0);
                if (language.id() == LanguageId::English)
                    QVERIFY2(readValue(example, unit, Show::Plain).value, qPrintable(example));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestValueInput)
#include "tst_valueinput.moc"
