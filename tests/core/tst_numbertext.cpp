// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of how values, axes and dates are worded.
#include "core/values/numbertext.h"

#include <array>
#include <random>

#include <QElapsedTimer>
#include <QTest>

namespace tenbin {

namespace {

Rational number(const char *text)
{
    const auto value = parseDecimal(QString::fromLatin1(text));
    Q_ASSERT(value);
    return *value;
}

Unit unitOf(const char *text)
{
    const auto unit = parseUnit(QString::fromLatin1(text));
    Q_ASSERT(unit);
    return *unit;
}

/// Expected texts are written with _ for the space that does not break.
QString expected(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', QChar(QChar::Nbsp));
}

constexpr NumberStyle plain{};
constexpr NumberStyle four{.digits = 4};
constexpr NumberStyle five{.digits = 5};
constexpr NumberStyle two{.digits = 2};
constexpr NumberStyle percent{.show = Show::Percent};
constexpr NumberStyle percentTwo{.show = Show::Percent, .digits = 2};
constexpr NumberStyle change{.show = Show::PercentChange};
constexpr NumberStyle times{.show = Show::Times};
constexpr NumberStyle bare{.withUnit = false};
constexpr NumberStyle evidence{.allDigits = true};
constexpr NumberStyle atLeast{.atLeast = true};
constexpr NumberStyle signedStyle{.signedValue = true};

} // namespace

class NumberTextTest : public QObject {
    Q_OBJECT

private:
    static void columns();
    static void row(const char *name, const char *low, const char *high, const char *unit, const NumberStyle &style,
        const char *ja, const char *en);
    static void check();

private slots:
    void money_data();
    void money() { check(); }
    void units_data();
    void units() { check(); }
    void ratios_data();
    void ratios() { check(); }
    void signs_data();
    void signs() { check(); }
    void scales_data();
    void scales() { check(); }
    void styles_data();
    void styles() { check(); }
    void shownDigitsAreRight_data();
    void shownDigitsAreRight();
    void axes_data();
    void axes();
    void axisLabels_data();
    void axisLabels();
    void dates_data();
    void dates();
    void isFast();
};

void NumberTextTest::columns()
{
    QTest::addColumn<Quantity>("value");
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
}

void NumberTextTest::row(const char *name, const char *low, const char *high, const char *unit, const NumberStyle &style,
    const char *ja, const char *en)
{
    QTest::newRow(name) << Quantity{number(low), number(high), unitOf(unit)} << style << expected(ja) << expected(en);
}

void NumberTextTest::check()
{
    QFETCH(Quantity, value);
    QFETCH(NumberStyle, style);
    QTEST(quantityText(value, style, Language::japanese()), "ja");
    QTEST(quantityText(value, style, Language::english()), "en");
}

void NumberTextTest::money_data()
{
    columns();
    row("0", "0", "0", "USD", plain, "0ドル", "$0");
    row("60e9..65e9", "60e9", "65e9", "USD", plain, "600億～650億ドル", "$60–65_billion");
    row("38e9..40e9", "38e9", "40e9", "USD", plain, "380億～400億ドル", "$38–40_billion");
    row("39.225e9", "39.225e9", "39.225e9", "USD", plain, "392億ドル", "$39.2_billion");
    row("39.225e9 four digits", "39.225e9", "39.225e9", "USD", four, "392.3億ドル", "$39.23_billion");
    row("5.576e6 four digits", "5.576e6", "5.576e6", "USD", four, "557.6万ドル", "$5.576_million");
    row("5.5e6", "5.5e6", "5.5e6", "USD", plain, "550万ドル", "$5.5_million");
    row("1398500 five digits", "1398500", "1398500", "USD / person-year", five, "年139.85万ドル", "$1.3985_million a year");
    row("-23.8e9", "-23.8e9", "-23.8e9", "USD", plain, "−238億ドル", "−$23.8_billion");
    row("-23.81e9..-23.71e9", "-23.81e9", "-23.71e9", "USD", plain, "−238億～−237億ドル", "−$23.8_to_−$23.7_billion");
    row("2.5", "2.5", "2.5", "USD", plain, "2.5ドル", "$2.50");
    row("294000", "294e3", "294e3", "USD", plain, "29.4万ドル", "$294,000");
    row("1 yen", "1", "1", "JPY", plain, "1円", "1_yen");
    row("1.5e12 yen", "1.5e12", "1.5e12", "JPY", plain, "1.5兆円", "1.5_trillion_yen");
    row("627.25 share", "627.25", "627.25", "USD / share", plain, "627.25ドル", "$627.25");
    row("652 share", "652", "652", "USD / share", five, "652.00ドル", "$652.00");
    row("-9.43 share", "-9.43", "-9.43", "USD / share", signedStyle, "−9.43ドル", "−$9.43");
    row("11.04 share", "11.04", "11.04", "USD / share", signedStyle, "+11.04ドル", "+$11.04");
    row("8.31e-6 parameter", "8.31e-6", "8.31e-6", "USD / parameter", plain, "100万パラメーターあたり8.31ドル",
        "$8.31 per million parameters");
    row("11.9e-6 parameter", "11.9e-6", "11.9e-6", "USD / parameter", plain, "100万パラメーターあたり11.9ドル",
        "$11.90 per million parameters");
    row("151e-6 parameter", "151e-6", "151e-6", "USD / parameter", plain, "100万パラメーターあたり151ドル",
        "$151 per million parameters");
    row("0.377e-6 token", "0.377e-6", "0.377e-6", "USD / token", plain, "100万トークンあたり0.377ドル",
        "$0.377 per million tokens");
    row("2 GPU-hour", "2", "2", "USD / GPU-hour", plain, "1_GPU時間あたり2ドル", "$2 per GPU-hour");
    row("1.99..12.29 GPU-hour", "1.99", "12.29", "USD / GPU-hour", plain, "1_GPU時間あたり2.0～12.3ドル",
        "$1.99–12.29 per GPU-hour");
}

void NumberTextTest::units_data()
{
    columns();
    row("671e9 parameter", "671e9", "671e9", "parameter", plain, "6,710億パラメーター", "671_billion_parameters");
    row("1 parameter", "1", "1", "parameter", plain, "1パラメーター", "1_parameter");
    row("14.8e12 token", "14.8e12", "14.8e12", "token", plain, "14.8兆トークン", "14.8_trillion_tokens");
    row("2788e3 GPU-hour four digits", "2788e3", "2788e3", "GPU-hour", four, "278.8万GPU時間", "2.788_million_GPU-hours");
    row("184320 GPU-hour", "184320", "184320", "GPU-hour", plain, "18.4万GPU時間", "184,000_GPU-hours");
    row("4830 GPU-hour", "4830", "4830", "GPU-hour", plain, "4,830_GPU時間", "4,830_GPU-hours");
    row("2048 GPU four digits", "2048", "2048", "GPU", four, "2,048基", "2,048_GPUs");
    row("1 GPU", "1", "1", "GPU", plain, "1基", "1_GPU");
    row("1.5 hour", "1.5", "1.5", "hour", plain, "1.5時間", "1.5_hours");
    row("56.7 day", "56.72", "56.72", "day", plain, "56.7日", "56.7_days");
    row("1 day", "1", "1", "day", plain, "1日", "1_day");
    row("2e9 watt", "2e9", "2e9", "watt", plain, "2_GW", "2_GW");
    row("350e6 watt", "350e6", "350e6", "watt", plain, "350_MW", "350_MW");
    row("1e9..2e9 watt", "1e9", "2e9", "watt", plain, "1～2_GW", "1–2_GW");
    row("shares", "2514327249", "2524488533", "share", plain, "25.1億～25.2億株", "2.51–2.52_billion_shares");
    row("3.99 person-year", "3.987", "3.987", "person-year", plain, "3.99人分の年収", "3.99_annual salaries");
    row("88.5 score", "88.5", "88.5", "score", plain, "88.5", "88.5");
    row("0.548 score", "0.548", "0.548", "score", plain, "0.548", "0.548");
    row("token / parameter", "22.05", "22.05", "token / parameter", plain, "1パラメーターあたり22.1トークン",
        "22.1_tokens per parameter");
    row("unit without words", "12", "12", "USD * token", plain, "12_USD * token", "12_USD * token");
}

void NumberTextTest::ratios_data()
{
    columns();
    row("0 percent", "0", "0", "ratio", percent, "0%", "0%");
    row("0 change", "0", "0", "ratio", change, "0%", "0%");
    row("growth 50..71", "0.5", "0.710526", "ratio", change, "+50～71%", "+50–71%");
    row("growth 84.1", "0.84105", "0.84105", "ratio", change, "+84%", "+84%");
    row("growth 84.1 four digits", "0.84105", "0.84105", "ratio", NumberStyle{.show = Show::PercentChange, .digits = 4},
        "+84.11%", "+84.11%");
    row("growth near", "0.501", "0.502", "ratio", change, "+50.1～50.2%", "+50.1–50.2%");
    row("fall 1.48", "-0.0148", "-0.0148", "ratio", change, "−1.48%", "−1.48%");
    row("rise 1.73", "0.017346", "0.017346", "ratio", change, "+1.73%", "+1.73%");
    row("share of budget", "0.0000846", "0.0000917", "ratio", percentTwo, "0.0085～0.0092%", "0.0085–0.0092%");
    row("50 percent", "0.5", "0.5", "ratio", percent, "50%", "50%");
    row("1234 percent", "12.34", "12.34", "ratio", percent, "1,230%", "1,230%");
    row("times", "10909.09", "11818.18", "ratio", times, "10,900～11,800倍", "10,900–11,800_times");
    row("times five digits", "10909.09", "11818.18", "ratio", NumberStyle{.show = Show::Times, .digits = 5}, "10,909～11,818倍",
        "10,909–11,818_times");
    row("times 11.06", "11.06", "11.06", "ratio", times, "11.1倍", "11.1_times");
    row("times 123456", "123456", "123456", "ratio", times, "12.3万倍", "123,000_times");
    row("count 56", "56", "56", "ratio", NumberStyle{.show = Show::Count}, "56", "56");
    row("count 1234", "1234", "1234", "ratio", NumberStyle{.show = Show::Count}, "1,234", "1,234");
    row("count 2048 GPU", "2048", "2048", "GPU", NumberStyle{.show = Show::Count}, "2,048基", "2,048_GPUs");
    row("year", "2025", "2025", "ratio", NumberStyle{.show = Show::Year}, "2025", "2025");
    row("years", "2019", "2025", "ratio", NumberStyle{.show = Show::Year}, "2019～2025", "2019–2025");
    row("plain", "0.923", "1.33", "ratio", plain, "0.92～1.33", "0.92–1.33");
}

void NumberTextTest::signs_data()
{
    columns();
    row("-3..-1", "-0.03", "-0.01", "ratio", percent, "−3～−1%", "−3_to_−1%");
    row("-5..3 change", "-0.05", "0.03", "ratio", change, "−5～+3%", "−5_to_+3%");
    row("-5..3", "-0.05", "0.03", "ratio", percent, "−5～3%", "−5_to_3%");
    row("-5..0", "-0.05", "0", "ratio", change, "−5～0%", "−5_to_0%");
    row("0..3 change", "0", "0.03", "ratio", change, "0～+3%", "0_to_+3%");
    row("0..3", "0", "0.03", "ratio", percent, "0～3%", "0–3%");
    row("+20e9..27e9", "20e9", "27e9", "USD", signedStyle, "+200億～270億ドル", "+$20–27_billion");
    row("-5e9..5e9", "-5e9", "5e9", "USD", signedStyle, "−50億～+50億ドル", "−$5_to_+$5_billion");
    row("0..5e9", "0", "5e9", "USD", plain, "0～50億ドル", "$0–5_billion");
    row("-0.001 rounds at two decimals", "-0.001", "-0.001", "USD / share", plain, "0.00ドル", "$0.00");
    row("half up", "0.125", "0.125", "ratio", two, "0.13", "0.13");
    row("half away from zero", "-0.125", "-0.125", "ratio", two, "−0.13", "−0.13");
}

void NumberTextTest::scales_data()
{
    columns();
    row("999.6e6", "999.6e6", "999.6e6", "USD", plain, "10億ドル", "$1_billion");
    row("999.4e6", "999.4e6", "999.4e6", "USD", plain, "9.99億ドル", "$999_million");
    row("99.996e6", "99.996e6", "99.996e6", "USD", plain, "1億ドル", "$100_million");
    row("99.96e6 three digits", "99.94e6", "99.94e6", "USD", plain, "9,990万ドル", "$99.9_million");
    row("999999.6", "999999.6", "999999.6", "USD", plain, "100万ドル", "$1_million");
    row("9999.6", "9999.6", "9999.6", "USD", plain, "1万ドル", "$10,000");
    row("999.5", "999.5", "999.5", "USD", plain, "1,000ドル", "$1,000");
    row("1e16", "1e16", "1e16", "JPY", plain, "1京円", "10,000_trillion_yen");
    row("999.9e9..1e12", "999.9e9", "1e12", "USD", plain, "0.9999兆～1.0000兆ドル", "$0.9999–1.0000_trillion");
    row("95e6..1.2e9", "95e6", "1.2e9", "USD", plain, "1億～12億ドル", "$0.1–1.2_billion");
    row("tiny low end", "1000", "5e9", "USD", plain, "0.00001億～50.00000億ドル", "$0.000001–5.000000_billion");
    row("carried to a fourth digit", "99.44e6", "99.96e6", "GPU-hour", plain, "0.99億～1.00億GPU時間",
        "99–100_million_GPU-hours");
    row("one value", "38e9", "38e9", "USD", plain, "380億ドル", "$38_billion");
    row("ends differ late", "60000000000", "60001000000", "USD", plain, "600.00億～600.01億ドル", "$60.000–60.001_billion");
    row("ends differ too late", "60000000000", "60000000001", "USD", plain, "600億ドル", "$60_billion");
    row("1/3", "1e-6", "1e-6", "ratio", plain, "0.000001", "0.000001");
}

void NumberTextTest::styles_data()
{
    columns();
    row("bare amount", "72.215e9", "72.215e9", "USD", bare, "722億", "72.2");
    row("bare range", "60e9", "65e9", "USD", bare, "600億～650億", "60–65");
    row("bare with scale", "671e9", "671e9", "parameter", NumberStyle{.withUnit = false, .keepScale = true}, "6,710億",
        "671_billion");
    row("bare percent", "0.5", "0.71", "ratio", NumberStyle{.show = Show::PercentChange, .withUnit = false}, "+50～71", "+50–71");
    row("bare watt", "2e9", "2e9", "watt", bare, "2", "2");
    row("all digits", "39.225e9", "39.225e9", "USD", evidence, "392.25億ドル", "$39.225_billion");
    row("all digits price", "627.25", "627.25", "USD / share", evidence, "627.25ドル", "$627.25");
    row("all digits price of four decimals", "627.2512", "627.2512", "USD / share", evidence, "627.2512ドル", "$627.2512");
    row("all digits of a long number", "2514327249", "2524488533", "share", evidence, "25.14327249億～25.24488533億株",
        "2.514327249–2.524488533_billion_shares");
    row("cents", "1234.5", "1234.5", "USD", NumberStyle{.cents = true}, "1,234.50ドル", "$1,234.50");
    row("at least watt", "2e9", "2e9", "watt", atLeast, "2_GW以上", "2_GW+");
    row("at least tokens", "15e12", "15e12", "token", atLeast, "15兆トークン以上", "15+_trillion_tokens");
    row("at least GPU", "1.3e6", "1.3e6", "GPU", atLeast, "130万基以上", "1.3+_million_GPUs");
    row("at least dollars", "100e6", "100e6", "USD", atLeast, "1億ドル以上", "$100+_million");
    row("at least one", "1", "1", "day", atLeast, "1日以上", "1+_days");
}

// What stands on screen must be the exact value to within half of its last digit.
void NumberTextTest::shownDigitsAreRight_data()
{
    QTest::addColumn<int>("digits");
    for (int digits = 1; digits <= 8; ++digits)
        QTest::addRow("%d digits", digits) << digits;
}

void NumberTextTest::shownDigitsAreRight()
{
    QFETCH(int, digits);
    std::mt19937 random(20250124); // fixed, so that a failure comes back
    const Language english = Language::english();
    const auto exponentOf = [](const QString &text) {
        return text.contains(u"trillion") ? 12 : text.contains(u"billion") ? 9 : text.contains(u"million") ? 6 : 0;
    };
    for (int round = 0; round < 2000; ++round) {
        const int exponent = static_cast<int>(random() % 24) - 8;
        const Rational value =
            (Rational(static_cast<long long>(random())) / static_cast<long long>(random() % 1000 + 1)) * powerOfTen(exponent - 8);
        const QString text = quantityText(Quantity::point(value, unitOf("parameter")), NumberStyle{.digits = digits}, english);
        QString shown = text.section(QChar(QChar::Nbsp), 0, 0).remove(u',');
        const auto parsed = parseDecimal(shown);
        QVERIFY2(parsed, qPrintable(text));
        const qsizetype point = shown.indexOf(u'.');
        const int decimals = point < 0 ? 0 : static_cast<int>(shown.size() - point - 1);
        // Trailing zeros are dropped, so the last digit's weight is never finer than the digits asked for.
        const Rational scaled = value / powerOfTen(exponentOf(text));
        const int asked = scaled == 0 ? 0 : digits - 1 - decimalExponent(scaled);
        QVERIFY2(decimals <= std::max(asked, 0), qPrintable(text));
        QVERIFY2(abs(*parsed - scaled) * 2 <= powerOfTen(-asked), qPrintable(text + u' ' + exactText(value)));
    }
}

void NumberTextTest::axes_data()
{
    QTest::addColumn<QString>("largest");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Show>("show");
    QTest::addColumn<AxisScale>("ja");
    QTest::addColumn<AxisScale>("en");
    const auto axis = [](const char *largest, const char *unit, Show show, const AxisScale &ja, const AxisScale &en) {
        QTest::addRow("%s %s", largest, unit) << QString::fromLatin1(largest) << QString::fromLatin1(unit) << show << ja << en;
    };
    const QString dollarsPerMillion = QStringLiteral("US dollars per million parameters");
    axis("0", "USD", Show::Plain, {0, u"ドル"_qs, {}, {}}, {0, u"US dollars"_qs, {}, {}});
    axis("650e8", "USD", Show::Plain, {8, u"億ドル"_qs, u"億"_qs, {}}, {9, u"billion US dollars"_qs, {}, {}});
    axis("650e9", "USD", Show::Plain, {8, u"億ドル"_qs, u"億"_qs, {}}, {9, u"billion US dollars"_qs, {}, {}});
    axis("602e-6", "USD / parameter", Show::Plain, {-6, u"100万パラメーターあたりのドル"_qs, u"ドル"_qs, {}},
        {-6, dollarsPerMillion, {}, u"$"_qs});
    axis("30e6", "GPU-hour", Show::Plain, {4, u"万GPU時間"_qs, u"万"_qs, {}}, {6, u"million GPU-hours"_qs, {}, {}});
    axis("671e9", "parameter", Show::Plain, {8, u"億パラメーター"_qs, u"億"_qs, {}}, {9, u"billion parameters"_qs, {}, {}});
    axis("0.71", "ratio", Show::Percent, {-2, u"%"_qs, u"%"_qs, {}}, {-2, u"%"_qs, u"%"_qs, {}});
    axis("12", "ratio", Show::Plain, {0, {}, {}, {}}, {0, {}, {}, {}});
    axis("72", "ratio", Show::Times, {0, u"倍"_qs, {}, {}}, {0, u"times"_qs, {}, {}});
    axis("652", "USD / share", Show::Plain, {0, u"ドル"_qs, {}, {}}, {0, u"US dollars"_qs, {}, {}});
    axis("2e9", "watt", Show::Plain, {9, u"GW"_qs, {}, {}}, {9, u"GW"_qs, {}, {}});
    axis("100", "score", Show::Plain, {0, {}, {}, {}}, {0, {}, {}, {}});
    axis("57", "day", Show::Plain, {0, u"日"_qs, {}, {}}, {0, u"days"_qs, {}, {}});
}

void NumberTextTest::axes()
{
    QFETCH(QString, largest);
    QFETCH(QString, unit);
    QFETCH(Show, show);
    QFETCH(AxisScale, ja);
    QFETCH(AxisScale, en);
    for (const Language &language : {Language::japanese(), Language::english()}) {
        const AxisScale &wanted = language.id() == LanguageId::Japanese ? ja : en;
        const AxisScale got = axisScale(*parseDecimal(largest), *parseUnit(unit), show, language);
        QCOMPARE(got.exponent, wanted.exponent);
        QCOMPARE(got.unit, wanted.unit);
        QCOMPARE(got.suffix, wanted.suffix);
        QCOMPARE(got.prefix, wanted.prefix);
    }
}

void NumberTextTest::axisLabels_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<AxisScale>("scale");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    const AxisScale oku{8, u"億ドル"_qs, u"億"_qs, {}};
    const AxisScale billion{9, u"billion US dollars"_qs, {}, {}};
    const AxisScale perMillion{-6, u"US dollars per million parameters"_qs, {}, u"$"_qs};
    const AxisScale percentage{-2, u"%"_qs, u"%"_qs, {}};
    QTest::newRow("zero") << u"0"_qs << oku << 0 << 3 << u"0"_qs;
    QTest::newRow("zero percent") << u"0"_qs << percentage << 1 << 3 << u"0%"_qs;
    QTest::newRow("600億") << u"60e9"_qs << oku << 0 << 3 << u"600億"_qs;
    QTest::newRow("60") << u"60e9"_qs << billion << 0 << 3 << u"60"_qs;
    QTest::newRow("32.0") << u"32.036e9"_qs << billion << 1 << 3 << u"32.0"_qs;
    QTest::newRow("72.2") << u"72.215e9"_qs << billion << -1 << 3 << u"72.2"_qs;
    QTest::newRow("32") << u"32.036e9"_qs << billion << -1 << 3 << u"32"_qs;
    QTest::newRow("$1,000") << u"1e-3"_qs << perMillion << 0 << 3 << u"$1,000"_qs;
    QTest::newRow("$11.90") << u"11.9e-6"_qs << perMillion << -1 << 3 << u"$11.90"_qs;
    QTest::newRow("$49") << u"49.15e-6"_qs << perMillion << -1 << 2 << u"$49"_qs;
    QTest::newRow("-20") << u"-20e9"_qs << billion << 0 << 3 << u"−20"_qs;
    QTest::newRow("-0.4 as whole") << u"-0.4e9"_qs << billion << 0 << 3 << u"0"_qs;
    QTest::newRow("50%") << u"0.5"_qs << percentage << 0 << 3 << u"50%"_qs;
}

void NumberTextTest::axisLabels()
{
    QFETCH(QString, value);
    QFETCH(AxisScale, scale);
    QFETCH(int, decimals);
    QFETCH(int, digits);
    QTEST(axisText(*parseDecimal(value), scale, decimals, digits, Language::english()), "text");
}

void NumberTextTest::dates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("shortJa");
    QTest::addColumn<QString>("shortEn");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text << text << text << text; };
    same("empty", QString());
    same("words", u"last year"_qs);
    same("month 13", u"2025-13"_qs);
    same("30 February", u"2025-02-30"_qs);
    same("slashes", u"2025/01/24"_qs);
    same("one digit", u"2025-1-24"_qs);
    same("sign", u"2025-+1-24"_qs);
    same("time", u"2025-01-24T09:00"_qs);
    QTest::newRow("2025") << u"2025"_qs << u"2025年"_qs << u"2025"_qs << u"2025年"_qs << u"2025"_qs;
    QTest::newRow("2025-01") << u"2025-01"_qs << u"2025年1月"_qs << u"January 2025"_qs << u"2025年1月"_qs << u"Jan 2025"_qs;
    QTest::newRow("2025-01-24") << u"2025-01-24"_qs << u"2025年1月24日"_qs << u"24 January 2025"_qs << u"1月24日"_qs
                                << u"24 Jan"_qs;
    QTest::newRow("2024-02-29") << u"2024-02-29"_qs << u"2024年2月29日"_qs << u"29 February 2024"_qs << u"2月29日"_qs
                                << u"29 Feb"_qs;
}

void NumberTextTest::dates()
{
    QFETCH(QString, iso);
    QTEST(dateText(iso, Language::japanese()), "ja");
    QTEST(dateText(iso, Language::english()), "en");
    QTEST(shortDateText(iso, Language::japanese()), "shortJa");
    QTEST(shortDateText(iso, Language::english()), "shortEn");
}

// A chart asks for about sixty texts; a wide margin, so that only a lost cache fails here.
void NumberTextTest::isFast()
{
    const Quantity value{number("60e9"), number("65e9"), unitOf("USD")};
    constexpr int rounds = 500;
    for (const Language &language : {Language::japanese(), Language::english()}) {
        (void)quantityText(value, plain, language);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < rounds; ++round)
            (void)quantityText(value, plain, language);
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1000.0 / rounds;
        qInfo("%s: %.1f microseconds a text", qPrintable(language.code()), each);
        QVERIFY(each < 400);
    }
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::NumberTextTest)
#include "tst_numbertext.moc"
