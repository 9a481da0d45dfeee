// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what tests of planned charts share: golden files, and what must hold for every spec.
#pragma once

#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tenbin::test {

inline const Story &builtInStory()
{
    static const StoryReading reading = readBuiltInStory();
    Q_ASSERT(reading.story);
    return *reading.story;
}

inline ViewOptions viewIn(const Language &language)
{
    ViewOptions options;
    options.language = language;
    return options;
}

inline Scenario scenarioOf(Basis basis)
{
    Scenario scenario;
    scenario.basis = basis;
    return scenario;
}

inline void setFact(Scenario &scenario, const char *fact, const char *low, const char *high = nullptr)
{
    const Rational from = *parseDecimal(QString::fromUtf8(low));
    scenario.overrides.insert(QString::fromUtf8(fact), Override{from, high ? *parseDecimal(QString::fromUtf8(high)) : from});
}

/// The spec, or an empty one with the reason as subtitle.
inline ChartSpec planned(const QString &id, const Story &story, const Scenario &scenario, const ViewOptions &options)
{
    const Figures figures = evaluate(story, scenario);
    const ChartPlan chart = planChart(id, story, figures, options);
    if (chart)
        return *chart;
    ChartSpec none;
    none.subtitle = chart.error().reason;
    return none;
}

template <typename Mark>
std::vector<Mark> marksOf(const ChartSpec &spec)
{
    std::vector<Mark> marks;
    for (const auto &mark : spec.marks) {
        if (const Mark *wanted = std::get_if<Mark>(&mark))
            marks.push_back(*wanted);
    }
    return marks;
}

inline const Datum *datumOf(const ChartSpec &spec, const QString &id)
{
    for (const Datum &datum : spec.data) {
        if (datum.id == id)
            return &datum;
    }
    return nullptr;
}

/// What is wrong with a spec as such, one line each: marks without data, values outside the axes, missing words.
inline QStringList specFaults(const ChartSpec &spec)
{
    QStringList faults;
    const auto expect = [&faults](bool holds, const QString &what) {
        if (!holds)
            faults.append(what);
    };
    const auto inside = [](const Axis &axis, double at) {
        const double room = 1e-9 * (axis.high - axis.low);
        return at >= axis.low - room && at <= axis.high + room;
    };
    const auto count = static_cast<int>(spec.data.size());
    expect(!spec.title.isEmpty() && spec.title.count(u'\n') <= 1, QStringLiteral("title: ") + spec.title);
    expect(!spec.subtitle.isEmpty() && !spec.altText.isEmpty() && !spec.name.isEmpty(), QStringLiteral("words"));
    expect(!spec.footer.source.isEmpty() && !spec.footer.basis.isEmpty(), QStringLiteral("footer"));
    for (const QString &text : QStringList{spec.title, spec.subtitle, spec.rowLimit} + spec.footer.caveats)
        expect(!text.contains(QLatin1String("%3")) && (text == spec.rowLimit || !text.contains(QLatin1String("%1"))), text);
    for (const Axis *axis : {&spec.x, &spec.y}) {
        expect(axis->low < axis->high, QStringLiteral("axis ends"));
        for (const Tick &tick : axis->ticks)
            expect(inside(*axis, tick.at), QStringLiteral("tick ") + tick.label);
        for (const Category &category : axis->categories)
            expect(!category.name.isEmpty() && category.datum < count, QStringLiteral("category ") + category.name);
    }
    for (const Datum &datum : spec.data)
        expect(!datum.text.isEmpty() && !datum.label.isEmpty() && !datum.id.isEmpty(), QStringLiteral("datum ") + datum.id);
    for (const PointMark &point : marksOf<PointMark>(spec)) {
        expect(point.datum >= 0 && point.datum < count, QStringLiteral("point ") + point.label);
        expect(inside(spec.x, point.x) && inside(spec.x, point.xHigh) && inside(spec.y, point.y) && inside(spec.y, point.yHigh),
            QStringLiteral("point outside ") + point.label);
    }
    for (const BarMark &bar : marksOf<BarMark>(spec)) {
        const Axis &values = spec.x.kind == AxisKind::Category ? spec.y : spec.x;
        expect(bar.datum >= 0 && bar.datum < count, QStringLiteral("bar ") + bar.label);
        expect(values.kind == AxisKind::Linear, QStringLiteral("bars on a log axis"));
        expect(
            inside(values, 0) && inside(values, bar.low) && inside(values, bar.high), QStringLiteral("bar outside ") + bar.label);
    }
    for (const LineMark &line : marksOf<LineMark>(spec))
        expect(inside(spec.x, line.x1) && inside(spec.x, line.x2) && inside(spec.y, line.y1) && inside(spec.y, line.y2),
            QStringLiteral("line outside ") + line.label);
    return faults;
}

inline void addGoldenRows(const QStringList &ids)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("japanese");
    QTest::addColumn<bool>("checked");
    for (const QString &id : ids) {
        for (const bool japanese : {true, false}) {
            for (const bool checked : {false, true}) {
                const QString name = id + (japanese ? QStringLiteral(".ja") : QStringLiteral(".en"))
                    + (checked ? QStringLiteral(".checked") : QStringLiteral(".article"));
                QTest::newRow(qPrintable(name)) << id << japanese << checked;
            }
        }
    }
}

/// Compares with tests/data/golden/NAME.json, or writes it if TENBIN_UPDATE_GOLDENS is set.
inline void compareGolden(const QString &name, const ChartSpec &spec)
{
    const QStringList faults = specFaults(spec);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QByteArray json = specJson(spec);
    const QDir folder(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/golden"));
    QFile file(folder.filePath(name + QStringLiteral(".json")));
    if (qEnvironmentVariableIsSet("TENBIN_UPDATE_GOLDENS")) {
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "set TENBIN_UPDATE_GOLDENS=1 to write the goldens");
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(file.readAll()));
}

} // namespace tenbin::test
