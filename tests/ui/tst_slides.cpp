// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: charts as slides: nothing of the layout is lost, words stand where the picture has them, groups, icons, speaker notes.
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/iconshapes.h"
#include "ui/export/nativeplace.h"
#include "ui/export/slidegroups.h"
#include "ui/export/slides.h"

#include <QDir>
#include <QTest>

using namespace tenbin;

namespace {

struct Told {
    ChartSpec spec;
    QStringList notes;
};

Scenario whatIf(const Story &story)
{
    Scenario scenario;
    if (story.spending)
        scenario.overrides[story.spending->next] = {Rational(70'000'000'000LL), Rational(72'000'000'000LL)};
    return scenario;
}

std::optional<Told> told(const Story &story, const QString &chart, LanguageId id, const Scenario &scenario = {})
{
    const Language language = Language::of(id);
    const Figures figures = evaluate(story, scenario);
    ViewOptions options;
    options.language = language;
    const ChartPlan plan = planChart(chart, story, figures, options);
    if (!plan)
        return std::nullopt;
    return Told{*plan, speakerNotes(*plan, story, figures, checkClaims(story, figures), language)};
}

QSize sizeNamed(const QByteArray &name)
{
    return name == "4:3" ? QSize(1440, 1080) : QSize(1920, 1080);
}

QStringList linesOf(const SlideText &text)
{
    QStringList lines;
    for (const SlideText::Line &line : text.lines)
        lines << line.text;
    return lines;
}

/// Every line of text boxes, sorted.
QStringList allLines(const DeckSlide &slide)
{
    QStringList lines = linesOf(slide.title);
    for (const SlideText &text : slide.texts)
        lines += linesOf(text);
    for (const auto *groups : {&slide.behind, &slide.above})
        for (const SlideGroup &group : *groups)
            for (const SlideText &text : group.texts)
                lines += linesOf(text);
    lines.sort();
    return lines;
}

/// All notes, with plain spaces.
QString notesOf(const Told &one)
{
    return one.notes.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
}

std::size_t shapeCount(const DeckSlide &slide)
{
    std::size_t count = 0;
    for (const auto *groups : {&slide.behind, &slide.above})
        for (const SlideGroup &group : *groups)
            count += group.shapes.size();
    return count;
}

const SlideGroup *groupNamed(const DeckSlide &slide, const QString &start)
{
    for (const auto *groups : {&slide.above, &slide.behind})
        for (const SlideGroup &group : *groups)
            if (group.name.startsWith(start))
                return &group;
    return nullptr;
}

Layout layoutFor(const ChartSpec &spec, QSize size)
{
    LayoutOptions options;
    options.size = size;
    return *layoutChart(spec, options, FontMetrics());
}

} // namespace

class TestSlides : public QObject {
    Q_OBJECT
private:
    std::vector<Story> m_stories; ///< the built-in ones, by name

    void addCharts() const
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<QString>("chart");
        for (std::size_t story = 0; story < m_stories.size(); ++story)
            for (const ChartInfo &info : chartList())
                if (told(m_stories[story], info.id, LanguageId::English))
                    QTest::addRow("%s, %s", qPrintable(info.id), qPrintable(m_stories[story].id)) << int(story) << info.id;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        const QDir folder(QStringLiteral(":/stories"));
        for (const QString &name : folder.entryList()) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            StoryReading reading = readStory(file.readAll());
            QVERIFY(reading.story.has_value());
            m_stories.push_back(std::move(*reading.story));
        }
        QCOMPARE(m_stories.size(), 2U);
    }

    void doesNotFit()
    {
        const auto chart = told(m_stories[0], QStringLiteral("models.cost-per-parameter"), LanguageId::English);
        QVERIFY(chart);
        const auto slide = slideOf(chart->spec, Theme::Light, {200, 1080}, {});
        QVERIFY(!slide);
        QCOMPARE(slide.error().kind, Failure::Kind::Usage);
        QVERIFY(slide.error().what.contains(chart->spec.name));
        QVERIFY(!slide.error().where.isEmpty());
    }

    void everyChart_data() { addCharts(); }

    /// Each chart in every language, theme and size makes a slide, and its deck the same bytes twice.
    void everyChart()
    {
        QFETCH(int, story);
        QFETCH(QString, chart);
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Scenario &scenario : {Scenario(), whatIf(m_stories[std::size_t(story)])}) {
                const auto one = told(m_stories[std::size_t(story)], chart, language, scenario);
                if (!one)
                    continue;
                for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast})
                    for (const QByteArray size : {"16:9", "4:3"}) {
                        const auto slide = slideOf(one->spec, theme, sizeNamed(size), one->notes);
                        QVERIFY2(slide, size.constData());
                        QVERIFY(!slide->altText.isEmpty() && !slide->chartName.isEmpty());
                        Deck deck;
                        deck.size = sizeNamed(size);
                        deck.theme = theme;
                        deck.language = language;
                        deck.slides = {*slide};
                        const auto bytes = writeDeck(deck);
                        QVERIFY(bytes);
                        if (theme != Theme::Light)
                            continue;
                        deck.slides = {*slideOf(one->spec, theme, sizeNamed(size), one->notes)};
                        QVERIFY(*writeDeck(deck) == *bytes);
                    }
            }
    }

    void nothingIsLost_data() { addCharts(); }

    /// Each text and shape of the layout is the native chart's, or stands on the slide once.
    void nothingIsLost()
    {
        QFETCH(int, story);
        QFETCH(QString, chart);
        for (const QByteArray size : {"16:9", "4:3"}) {
            const auto one =
                told(m_stories[std::size_t(story)], chart, LanguageId::Japanese, whatIf(m_stories[std::size_t(story)]));
            QVERIFY(one);
            const auto slide = slideOf(one->spec, Theme::Light, sizeNamed(size), {});
            QVERIFY(slide);
            const Layout layout = layoutFor(one->spec, sizeNamed(size));
            const NativePlace native = nativePlace(layout, one->spec, Theme::Light);
            QStringList lines;
            for (std::size_t i = 0; i < layout.texts.size(); ++i)
                if (!native.nativeTexts[i])
                    lines << layout.texts[i].text;
            lines.sort();
            QCOMPARE(allLines(*slide), lines);
            std::size_t shapes = 0;
            for (std::size_t i = 0; i < layout.shapes.size(); ++i)
                if (!native.nativeShapes[i])
                    shapes += slideShapes(layout.shapes[i]).size();
            QCOMPARE(shapeCount(*slide), shapes);
        }
    }

    void wordsStandWhereThePictureHasThem()
    {
        const auto one = told(m_stories[0], QStringLiteral("spending.growth"), LanguageId::English);
        QVERIFY(one);
        const auto slide = slideOf(one->spec, Theme::Light, {1920, 1080}, {});
        QVERIFY(slide);
        const Layout layout = layoutFor(one->spec, {1920, 1080});
        QRectF title;
        QStringList lines;
        for (const TextItem &text : layout.texts)
            if (text.kind == TextKind::Title) {
                title = title.united(text.rect);
                lines << text.text;
            }
        QCOMPARE(slide->title.rect.topLeft(), title.topLeft());
        QCOMPARE(slide->title.rect.bottom(), title.bottom());
        QCOMPARE(linesOf(slide->title), lines);
        QVERIFY(slide->title.lines.front().bold);
        QCOMPARE(slide->texts.front().name, QStringLiteral("Subtitle"));
        QCOMPARE(slide->texts.back().name, QStringLiteral("Sources and basis"));
    }

    void groups_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("caveat");
        QTest::newRow("ja") << LanguageId::Japanese << QStringLiteral("差：") << QStringLiteral("もう一つの値：")
                            << QStringLiteral("注意");
        QTest::newRow("en") << LanguageId::English << QStringLiteral("Difference: ") << QStringLiteral("Second value: ")
                            << QStringLiteral("Caveat");
    }

    void groups()
    {
        QFETCH(LanguageId, language);
        QFETCH(QString, difference);
        QFETCH(QString, second);
        QFETCH(QString, caveat);
        const auto one = told(m_stories[0], QStringLiteral("spending.growth"), language);
        QVERIFY(one);
        const auto slide = slideOf(one->spec, Theme::Light, {1920, 1080}, {});
        QVERIFY(slide);
        const SlideGroup *arrow = groupNamed(*slide, difference);
        QVERIFY(arrow);
        QCOMPARE(arrow->texts.size(), 1U);
        QVERIFY(std::any_of(arrow->shapes.begin(), arrow->shapes.end(),
            [](const SlideShape &shape) { return shape.kind == SlideShape::Kind::RoundRect && shape.radius > 0; })); // the pill
        QVERIFY(std::any_of(arrow->shapes.begin(), arrow->shapes.end(),
            [](const SlideShape &shape) { return shape.kind == SlideShape::Kind::Polygon; })); // the head
        const SlideGroup *bracket = groupNamed(*slide, second);
        QVERIFY(bracket && !bracket->texts.empty() && !bracket->shapes.empty());
        const SlideGroup *warning = groupNamed(*slide, caveat);
        QVERIFY(warning);
        QCOMPARE(warning->texts.size(), 1U);
        QCOMPARE(warning->shapes.size(), 3U); // triangle, stroke, dot
    }

    void everyCaveatIsItsOwn()
    {
        const auto one = told(m_stories[0], QStringLiteral("models.cost-per-parameter"), LanguageId::English);
        QVERIFY(one && one->spec.footer.caveats.size() > 1);
        const auto slide = slideOf(one->spec, Theme::Light, {1440, 1080}, {});
        QVERIFY(slide);
        qsizetype caveats = 0;
        for (const SlideGroup &group : slide->above)
            if (group.name == QLatin1String("Caveat")) {
                ++caveats;
                QCOMPARE(group.texts.size(), 1U);
                QVERIFY(!group.shapes.empty());
            }
        QCOMPARE(caveats, one->spec.footer.caveats.size());
    }

    void panelsStandBehind()
    {
        const auto one = told(m_stories[0], QStringLiteral("market.day"), LanguageId::English);
        QVERIFY(one);
        const auto slide = slideOf(one->spec, Theme::Light, {1920, 1080}, {});
        QVERIFY(slide);
        QVERIFY(std::any_of(slide->behind.begin(), slide->behind.end(), [](const SlideGroup &group) {
            return group.name.startsWith(QLatin1String("Part of the chart: ")) && group.texts.size() == 1;
        }));
    }

    /// A line over native bars stays in front; one that would run over native points does not.
    void linesBehindPoints()
    {
        const auto day = told(m_stories[0], QStringLiteral("market.day"), LanguageId::English);
        const auto swings = told(m_stories[0], QStringLiteral("figure.sensitivity"), LanguageId::English);
        QVERIFY(day && swings);
        const auto lines = [](const std::vector<SlideGroup> &groups) {
            return std::count_if(groups.begin(), groups.end(),
                [](const SlideGroup &group) { return group.name.startsWith(QLatin1String("Line")) && !group.shapes.empty(); });
        };
        const auto first = slideOf(day->spec, Theme::Light, {1920, 1080}, {});
        const auto second = slideOf(swings->spec, Theme::Light, {1920, 1080}, {});
        QVERIFY(first && second);
        QCOMPARE(lines(first->behind), 1);
        QCOMPARE(lines(first->above), 0);
        QCOMPARE(lines(second->behind), 0);
        QCOMPARE(lines(second->above), 1);
    }

    void whatIfIsStamped()
    {
        const auto one = told(m_stories[0], QStringLiteral("spending.growth"), LanguageId::English, whatIf(m_stories[0]));
        QVERIFY(one);
        const auto slide = slideOf(one->spec, Theme::Light, {1920, 1080}, {});
        QVERIFY(slide);
        const SlideGroup *stamp = groupNamed(*slide, QStringLiteral("What if"));
        QVERIFY(stamp);
        QVERIFY(stamp->texts.size() >= 2 && stamp->shapes.size() >= 4); // band, rule, pencil
        QVERIFY(stamp->shapes.front().fill == Role::WhatIfSoft);
    }

    void icons_data()
    {
        QTest::addColumn<QString>("icon");
        QTest::addColumn<std::size_t>("shapes");
        QTest::newRow("no such icon") << QStringLiteral("nothing") << std::size_t(1);
        for (const auto &[icon, shapes] : {std::pair("caveat", 3), std::pair("quote", 2), std::pair("tick-circle", 2),
                 std::pair("pencil", 2), std::pair("rise", 1), std::pair("fall", 1), std::pair("letter-c", 2)})
            QTest::newRow(icon) << QString::fromLatin1(icon) << std::size_t(shapes);
    }

    void icons()
    {
        QFETCH(QString, icon);
        QFETCH(std::size_t, shapes);
        const QRectF place(100, 200, 32, 32);
        const std::vector<SlideShape> found = iconShapes(icon, place, Role::Caveat);
        QCOMPARE(found.size(), shapes);
        const bool known = icon != QLatin1String("nothing");
        QCOMPARE(found.front().kind == SlideShape::Kind::Ellipse && found.size() == 1, !known);
        for (const SlideShape &shape : found) {
            QVERIFY(shape.stroke == Role::Caveat || shape.fill == Role::Caveat);
            if (shape.kind == SlideShape::Kind::Path)
                for (const SlidePathStep &step : shape.path)
                    QVERIFY(step.kind == SlidePathStep::Kind::Close || place.contains(step.to));
            else
                QVERIFY(place.contains(shape.rect));
        }
    }

    void pathOfAnIcon()
    {
        using Kind = SlidePathStep::Kind;
        const std::vector<SlideShape> rise = iconShapes(QStringLiteral("rise"), {0, 0, 16, 16}, Role::Positive);
        std::vector<Kind> kinds;
        for (const SlidePathStep &step : rise.front().path)
            kinds.push_back(step.kind);
        QCOMPARE(kinds, (std::vector<Kind>{Kind::Move, Kind::Line, Kind::Line, Kind::Close})); // the last line is an H
        QCOMPARE(rise.front().path[2].to.y(), rise.front().path[1].to.y());
        QVERIFY(rise.front().stroke == Role::None);
    }

    void notes_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("ja") << LanguageId::Japanese
                            << QStringList{QStringLiteral("予算の伸び：+50～71%"),
                                   QStringLiteral("最大：650億 ÷ 380億 − 1＝+71%"), QStringLiteral("2024年の実績：392.25億ドル"),
                                   QStringLiteral("元の資料で確かめた値"), QStringLiteral("出典：記事")};
        QTest::newRow("en") << LanguageId::English
                            << QStringList{QStringLiteral("Growth of the budget: +50–71%."),
                                   QStringLiteral("Highest: $65 billion ÷ $38 billion − 1 = +71%."),
                                   QStringLiteral("2024 actual: $39.225 billion."),
                                   QStringLiteral("Read in the original document."), QStringLiteral("Source: The article")};
    }

    void notes()
    {
        QFETCH(LanguageId, language);
        QFETCH(QStringList, parts);
        const auto one = told(m_stories[0], QStringLiteral("spending.growth"), language);
        QVERIFY(one);
        const QString all = notesOf(*one);
        for (const QString &part : parts)
            QVERIFY2(all.contains(part), qPrintable(part + u'\n' + all));
        for (const QString &caveat : one->spec.footer.caveats)
            QVERIFY(all.contains(plainText(caveat, language).replace(QChar(QChar::Nbsp), u' ')));
    }

    void notesSayWhatIf()
    {
        const auto plain = told(m_stories[0], QStringLiteral("spending.growth"), LanguageId::English);
        const auto assumed = told(m_stories[0], QStringLiteral("spending.growth"), LanguageId::English, whatIf(m_stories[0]));
        QVERIFY(plain && assumed);
        QVERIFY(!notesOf(*plain).contains(QStringLiteral("$70–72 billion")));
        QVERIFY(notesOf(*assumed).contains(QStringLiteral("What if: $70–72 billion.")));
        QVERIFY(notesOf(*assumed).contains(
            plainText(assumed->spec.footer.stamp, LanguageId::English).replace(QChar(QChar::Nbsp), u' ')));
    }

    void notesAreShort_data() { addCharts(); }

    void notesAreShort()
    {
        QFETCH(int, story);
        QFETCH(QString, chart);
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            const auto one = told(m_stories[std::size_t(story)], chart, language);
            QVERIFY(one);
            QVERIFY(!one->notes.isEmpty());
            QVERIFY2(one->notes.size() <= 20, qPrintable(one->notes.join(u'\n')));
            for (const QString &note : one->notes) {
                QVERIFY(!note.trimmed().isEmpty());
                QVERIFY2(!note.contains(QStringLiteral("..")) && !note.contains(QStringLiteral("。。")), qPrintable(note));
            }
        }
    }
};

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
