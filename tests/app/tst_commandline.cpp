// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <cmath>

#include <QTest>

#include "app/nearmatches.h"
#include "app/programfixture.h"
#include "app/scenario.h"
#include "app/startup.h"

using namespace Qt::StringLiterals;

namespace tenbin {

class TestCommandLine final : public QObject {
    Q_OBJECT
private slots:
    void wrongUsage_data();
    void wrongUsage();
    void dataFiles();
    void commandByFirstWord();
    void defaults();
    void exportOptions();
    void presetsGiveSizes();
    void plainSettingsStayInTheUnit();
    void scenarioOptions();
    void factSettings_data();
    void factSettings();
    void wordsAreNotFilledIn();
    void nearWords();
    void helpNamesEveryOption();
    void programWithoutDisplay();
    void programSpeaksTheSystemLanguage();
    void unwritableOutput();
};

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message"); ///< part of it
    const auto row = [](const char *arguments, const char *message) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(message);
    };
    const auto exporting = [&](const char *more, const char *message) {
        const QByteArray arguments = QByteArray("export --all --format png ") + more;
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(message);
    };
    row("--nonsense", "--nonsense is not known");
    row("-x", "-x is not known");
    row("figure", "Did you mean figures?");
    row("figures --jsn", "Did you mean --json?");
    row("figures --json --csv", "exclude each other");
    row("figures --json --json", "twice");
    row("figures --json=yes", "takes no value");
    row("figures --basis", "value is missing after --basis");
    row("figures --basis --json", "value is missing after --basis");
    row("figures --basis=", "value is missing after --basis");
    row("figures --basis said", "article, checked");
    row("figures --basis article --basis checked", "twice");
    row("figures --rounding up", "exact, printed");
    row("figures --pairing none", "independent, paired");
    row("figures --set budget.new", "cannot be read");
    row("figures --set budget.new=", "cannot be read");
    row("figures --set budget.new=1,5", "cannot be read");
    row("figures --set budget.new=2..1", "low end is above");
    row("figures --set a=1 --set a=2", "twice");
    row("figures --set budget.nwe=1", "Did you mean budget.new");
    row("figures --set zzzzzzzzzzz=1", "no fact zzzzzzzzzzz");
    row("figures --set budget.new=5GW", "unit at character 2 does not fit");
    row("export --chart market.day --format csv --figure budget.growth", "figure.sensitivity, figure.scenarios");
    row("export --chart figure.sensitivity --format csv --figure budget.grwth", "Did you mean budget.growth");
    row("export --chart figure.sensitivity --format csv --figure budget.new", "no figure budget.new");
    row("figures --all", "--all does not go with this command");
    row("figures one two", "two is one too many");
    row("charts --csv", "--csv does not go with this command");
    row("charts --basis checked", "--basis does not go with this command");
    row("check --csv", "--csv does not go with this command");
    row("export", "which charts");
    row("export --all", "which files");
    row("export --all --chart market.day --format png", "exclude each other");
    row("export --chart spending.grwth --format png", "Did you mean spending.growth");
    row("export --all --format gif", "png, svg, pdf, pptx, handout, xlsx, csv, json");
    row("export --all --format png,,svg", "empty place");
    exporting("--preset poster", "slide-4k");
    exporting("--preset slide --size 800x600", "exclude each other");
    exporting("--size 800", "is not a size");
    exporting("--size 800x", "is not a size");
    exporting("--size -800x600", "is not a size");
    exporting("--size 0x600", "is not a size");
    exporting("--size 800x600x2", "is not a size");
    exporting("--size 20000x600", "is not a size");
    exporting("--size 99999999999x600", "is not a size");
    exporting("--scale 0", "is not possible");
    exporting("--scale -1", "is not possible");
    exporting("--scale two", "is not possible");
    exporting("--scale 17", "is not possible");
    exporting("--scale 1e30", "is not possible");
    exporting("--scale 10", "more than 16384 pixels");
    exporting("--theme blue", "light, dark, contrast");
    exporting("--lang de", "ja, en, both");
    exporting("--name a/b", "names a folder too");
    row("export --verify a.json --all", "without anything else");
    row("export story.json --verify a.json", "without anything else");
    row("export --verify", "value is missing after --verify");
    row("prices", "Say which price file");
    row("prices a.csv b.csv", "one too many");
    row("prices a.csv --date-order dym", "ymd, dmy, mdy");
    row("prices a.csv --all", "does not go with this command");
    row("catalog", "Say which catalogue");
    row("event-study a.csv", "stands alone");
    row("event-study --index b.csv --date 2025-01-24", "--prices is missing");
    const auto study = [&](const char *rest, const char *message) {
        QTest::newRow(rest) << u"event-study --prices a.csv --index b.csv "_s + QString::fromLatin1(rest)
                            << QString::fromLatin1(message);
    };
    study("--gap 3", "--date is missing");
    study("--date 24.1.2025", "is no day");
    study("--date 2025-01-24 --estimation 2", "whole number from 3");
    study("--date 2025-01-24 --gap -1", "whole number from 0");
    study("--date 2025-01-24 --window 1..5", "is no window");
    study("--date 2025-01-24 --window -5", "is no window");
    study("--date 2025-01-24 --window -11..5", "Use --gap 11");
    study("--date 2025-01-24 --model capm", "mean-adjusted");
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    const test::Outcome outcome = test::run(arguments.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.messages.contains(message), qPrintable(outcome.messages));
    QVERIFY(outcome.data.isEmpty());
    const test::Outcome japanese = test::run(arguments.split(u' '), Language::japanese());
    QCOMPARE(japanese.code, 2);
    QVERIFY2(japanese.messages != outcome.messages, qPrintable(japanese.messages));
}

void TestCommandLine::dataFiles()
{
    const auto line = [](const char *arguments) {
        return parseCommandLine(QString::fromLatin1(arguments).split(u' '), Language::english()).value_or(CommandLine{});
    };
    QCOMPARE(line("prices a.csv --date-order dmy --symbol META --json").prices, u"a.csv"_s);
    QCOMPARE(line("prices a.csv --date-order dmy").dateOrder, std::optional(DateOrder::DayFirst));
    QCOMPARE(line("prices a.csv --symbol META").symbol, u"META"_s);
    QCOMPARE(line("catalog m.csv --json").catalog, u"m.csv"_s);
    QVERIFY(line("catalog m.csv --json").format == DataFormat::Json);
    const CommandLine study =
        line("event-study --prices a.csv --index b.csv --date 2025-01-24 --estimation 60 --gap 20 --window -3..7 "
             "--returns simple --model mean-adjusted --variance residual");
    QCOMPARE(study.index, u"b.csv"_s);
    QCOMPARE(study.eventDate, QDate(2025, 1, 24));
    const StudySettings wanted{StudyModel::MeanAdjusted, StudyReturns::Simple, StudyVariance::Residual, 60, 20, -3, 7};
    QVERIFY(study.study == wanted);
    const CommandLine exported = line("export --all --format png --prices a.csv --index b.csv --catalog c.csv --date-order ymd");
    QCOMPARE(exported.prices + exported.index + exported.catalog, u"a.csvb.csvc.csv"_s);
    QCOMPARE(exported.dateOrder, std::optional(DateOrder::YearFirst));
}

void TestCommandLine::commandByFirstWord()
{
    QCOMPARE(commandOf({}), Command::Window);
    QCOMPARE(commandOf({u"check"_s}), Command::Check);
    QCOMPARE(commandOf({u"--json"_s, u"check"_s}), Command::Window);
    QCOMPARE(commandOf({u"./check"_s}), Command::Window);
    QVERIFY(!needsNoDisplay({}));
    QVERIFY(!needsNoDisplay({u"story.json"_s}));
    QVERIFY(!needsNoDisplay({u"--"_s, u"--help"_s}));
    QVERIFY(needsNoDisplay({u"export"_s}));
    QVERIFY(needsNoDisplay({u"--version"_s}));
    QVERIFY(needsNoDisplay({u"-h"_s}));
}

void TestCommandLine::defaults()
{
    const auto figures = parseCommandLine({u"figures"_s}, Language::english());
    QVERIFY(figures);
    QCOMPARE(figures->story, QString());
    QCOMPARE(figures->format, DataFormat::Text);
    QVERIFY(!figures->scenario.basis && !figures->scenario.pairing && !figures->scenario.rounding
        && figures->scenario.settings.empty());

    const auto exported = parseCommandLine({u"export"_s, u"--all"_s, u"--format"_s, u"png"_s}, Language::japanese());
    QVERIFY(exported);
    QCOMPARE(exported->request.charts.size(), static_cast<qsizetype>(chartList().size()));
    QCOMPARE(exported->request.languages, QList{LanguageId::Japanese});
    QCOMPARE(exported->request.themes, QList{Theme::Light});
    QCOMPARE(exported->request.picture.size, QSize(1920, 1080));
    QCOMPARE(exported->request.picture.scale, 1.0);
    QCOMPARE(exported->request.folder, u"."_s);
    QVERIFY(!exported->request.picture.transparent);
    QVERIFY(exported->request.withStory);

    // A picture brings its own chart.
    const auto again = parseCommandLine({u"export"_s, u"a.PNG"_s, u"--format"_s, u"svg"_s}, Language::english());
    QVERIFY(again);
    QVERIFY(again->request.charts.isEmpty() && !again->given.size && !again->given.theme && !again->given.language);

    const auto verified = parseCommandLine({u"export"_s, u"--verify"_s, u"a.json"_s}, Language::english());
    QVERIFY(verified);
    QCOMPARE(verified->verify, u"a.json"_s);
}

void TestCommandLine::exportOptions()
{
    const QString words =
        u"export my.json --chart market.day --chart spending.growth,market.day --format svg,png,svg --size 1000x900 --scale 1.5 "
        "--transparent --theme dark,light --lang both --output out --basis checked --without-story --name {story}-{chart}"_s;
    const auto line = parseCommandLine(words.split(u' '), Language::english());
    QVERIFY2(line, line ? "" : qPrintable(line.error().what));
    QCOMPARE(line->story, u"my.json"_s);
    QCOMPARE(line->request.charts, QStringList({u"market.day"_s, u"spending.growth"_s}));
    QCOMPARE(line->request.formats, QStringList({u"svg"_s, u"png"_s}));
    QCOMPARE(line->request.picture.size, QSize(1000, 900));
    QCOMPARE(line->request.picture.scale, 1.5);
    QVERIFY(line->request.picture.transparent);
    QCOMPARE(line->request.themes, QList({Theme::Dark, Theme::Light}));
    QCOMPARE(line->request.languages, QList({LanguageId::Japanese, LanguageId::English}));
    QCOMPARE(line->request.folder, u"out"_s);
    QVERIFY(!line->request.withStory);
    QCOMPARE(line->request.pattern, u"{story}-{chart}"_s);
    QVERIFY(line->given.size && line->given.scale && line->given.theme && line->given.language);
    QVERIFY(line->scenario.basis == Basis::Checked);
}

void TestCommandLine::presetsGiveSizes()
{
    for (const Preset &preset : presets()) {
        const auto line = parseCommandLine(
            {u"export"_s, u"--all"_s, u"--format=png"_s, u"--preset"_s, QString::fromLatin1(preset.name)}, Language::english());
        QVERIFY(line);
        const PictureOptions &picture = line->request.picture;
        const QSizeF pixels = QSizeF(picture.size) * picture.scale;
        QVERIFY(std::abs(pixels.width() - preset.pixels.width()) < 1 && std::abs(pixels.height() - preset.pixels.height()) < 1);
        QCOMPARE(picture.millimetres, preset.millimetres);
    }
}

void TestCommandLine::scenarioOptions()
{
    const auto line = parseCommandLine(
        u"figures --basis checked --pairing paired --rounding printed --set a=1.5 --set b-c=-2..3e2 --scenario s.json --json"_s
            .split(u' '),
        Language::english());
    QVERIFY(line);
    const ScenarioOptions &options = line->scenario;
    QVERIFY(options.basis == Basis::Checked && options.pairing == Pairing::Paired && options.rounding == Rounding::Printed);
    QCOMPARE(options.name, u"s.json"_s);
    QCOMPARE(options.settings.size(), std::size_t(2));
    QCOMPARE(options.settings[1].fact, u"b-c"_s);
    QCOMPARE(options.settings[1].text, u"-2..3e2"_s);
    QCOMPARE(line->format, DataFormat::Json);
}

void TestCommandLine::factSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("low"); ///< exact; empty: refused
    QTest::addColumn<QString>("high");
    const auto row = [](const char *text, const char *low, const char *high) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(low) << QString::fromLatin1(high);
    };
    row("", "", "");
    row("=1", "", "");
    row("a", "", "");
    row("a=..", "", "");
    row("a=1..", "", "");
    row("a=..2", "", "");
    row("a=1...2", "", "");
    row("a=1..2..3", "", "");
    row("a=1=2", "", "");
    row("a=nan", "", "");
    row("a=0", "0", "0");
    row("a=-9.43", "-943/100", "-943/100");
    row("a=60e9..65e9", "60000000000", "65000000000");
    row("a=-3..-1", "-3", "-1");
    row("a= 1", "1", "1");
    row("a=2..1", "", "");
    row("a=5 GW", "", "");
    row("a=70-72B", "70000000000", "72000000000");
    row("a=$3.42", "171/50", "171/50");
    row("a=700億～720億ドル", "70000000000", "72000000000");
}

void TestCommandLine::factSettings()
{
    QFETCH(QString, text);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const auto setting = parseFactSetting(text);
    Fact fact;
    fact.id = u"a"_s;
    fact.unit = *parseUnit(u"USD");
    const auto value = setting ? settingValue(setting->text, fact, Language::english()) : tl::unexpected(Failure());
    QCOMPARE(value.has_value(), !low.isEmpty());
    if (!value)
        return;
    QCOMPARE(setting->fact, u"a"_s);
    QCOMPARE(exactText(value->low), low);
    QCOMPARE(exactText(value->high), high);
}

/// A plain number is in the fact's unit, also where the window shows per cents; only what is written otherwise is read otherwise.
void TestCommandLine::plainSettingsStayInTheUnit()
{
    Fact fact;
    fact.id = u"a"_s;
    fact.unit = *parseUnit(u"ratio");
    fact.show = Show::PercentChange;
    QCOMPARE(exactText(settingValue(u"0.5"_s, fact, Language::english())->low), u"1/2"_s);
    QCOMPARE(exactText(settingValue(u"50%"_s, fact, Language::english())->low), u"1/2"_s);
    const auto wrong = settingValue(u"5 GW"_s, fact, Language::english());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Failure::Kind::Usage);
    QVERIFY(wrong.error().what.startsWith("--set a=5 GW: The unit at character 3"_L1));
}

void TestCommandLine::wordsAreNotFilledIn()
{
    const test::Outcome outcome = test::run({u"figures"_s, u"--basis"_s, u"%3 %1"_s});
    QVERIFY2(
        outcome.messages.contains("--basis cannot be %3 %1. Use one of: article, checked."_L1), qPrintable(outcome.messages));
}

void TestCommandLine::nearWords()
{
    const QStringList known{u"spending.growth"_s, u"spending.history"_s, u"market.day"_s};
    QCOMPARE(nearMatches({}, known), QStringList());
    QCOMPARE(nearMatches(u"x"_s, known), QStringList());
    QCOMPARE(nearMatches(u"spending.growht"_s, known), QStringList{u"spending.growth"_s});
    QCOMPARE(nearMatches(u"growth"_s, known), QStringList{u"spending.growth"_s});
    QCOMPARE(nearMatches(u"markt.day"_s, known), QStringList{u"market.day"_s});
    QCOMPARE(nearMatches(QString(1000, u'a'), known), QStringList());
}

void TestCommandLine::helpNamesEveryOption()
{
    const test::Outcome whole = test::run({u"--help"_s});
    QCOMPARE(whole.code, 0);
    for (const char *command : {"check", "figures", "charts", "export"})
        QVERIFY(whole.data.contains(command));
    const test::Outcome exported = test::run({u"export"_s, u"--help"_s});
    QCOMPARE(exported.code, 0);
    for (const char *option : {"--all", "--chart ID", "--figure ID", "--format", "--preset", "--size", "--scale", "--transparent",
             "--theme", "--lang", "--output", "--basis", "--rounding", "--pairing", "--set", "--scenario", "--name PATTERN",
             "--without-story", "--verify MANIFEST"})
        QVERIFY2(exported.data.contains(option), option);
    QVERIFY(exported.data.contains("--prices FILE"));
    QVERIFY(test::run({u"check"_s, u"-h"_s}).data.contains("--article FILE"));
    QVERIFY(test::run({u"export"_s, u"--help"_s}, Language::japanese()).data.contains("使い方"));
}

void TestCommandLine::programWithoutDisplay()
{
    const test::Outcome version = test::runProcess({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.data, QByteArray("tenbin " TENBIN_VERSION "\n"));
    QCOMPARE(version.messages, QString());
    // A locale that is not UTF-8 is no reason for warnings.
    QCOMPARE(test::runProcess({u"--version"_s}, {u"LC_ALL=C"_s}).messages, QString());
    const test::Outcome window = test::runProcess({});
    QCOMPARE(window.code, 2);
    QVERIFY2(window.messages.contains("no display"_L1), qPrintable(window.messages));
    QCOMPARE(test::runProcess({u"--nonsense"_s}).code, 2);
}

void TestCommandLine::programSpeaksTheSystemLanguage()
{
    const test::Outcome outcome = test::runProcess({u"--nonsense"_s}, {u"LANG=ja_JP.UTF-8"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.messages.contains(u"オプション"_s), qPrintable(outcome.messages));
    const test::Outcome english = test::runProcess({u"figures"_s, u"--json"_s}, {u"LC_ALL=C.UTF-8"_s});
    QCOMPARE(english.code, 0);
    QCOMPARE(test::runProcess({u"figures"_s, u"--json"_s}, {u"LANG=ja_JP.UTF-8"_s}).data, english.data);
}

void TestCommandLine::unwritableOutput()
{
    const test::Outcome outcome = test::runProcess({u"figures"_s}, {}, u"/dev/full"_s);
    QCOMPARE(outcome.code, 4);
    QVERIFY(!outcome.messages.isEmpty());
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestCommandLine)
#include "tst_commandline.moc"
