// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/studyvalues.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace tenbin {

namespace {

constexpr int shownDigits = 12;
constexpr std::size_t mostParts = 260; ///< a year of trading days; the table has all of them
constexpr double leastP = 0.001;

/// Two decimals, more only for what would read as nothing.
int digitsOf(const Rational &value, int exponent)
{
    return signOf(value) == 0 ? 1 : std::max(1, decimalExponent(value) - exponent + 3);
}

NumberStyle percentStyle(const Rational &value, Show show)
{
    return {.show = show, .digits = digitsOf(value, -2), .leastDecimals = 2};
}

QString ratioText(double value, int digits, bool withSign, const Language &language)
{
    const NumberStyle style{.digits = digits, .signedValue = withSign, .leastDecimals = 2};
    return quantityText(Quantity::point(studyNumber(value)), style, language);
}

/// As the file has it; two decimals at least.
QString closeText(double price, const Language &language)
{
    return quantityText(Quantity::point(studyNumber(price)), {.allDigits = true, .cents = true}, language);
}

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

enum class Series { Share, Index };

class Writer {
public:
    Writer(ChartSpec &spec, const EventStudy &study, const StudyNames &names, const Language &language)
        : m_spec(spec)
        , m_study(study)
        , m_names(names)
        , m_language(language)
        , m_usesIndex(study.settings.model != StudyModel::MeanAdjusted)
    {
    }

    void write()
    {
        std::vector<Datum> estimation;
        for (const StudyReturn &each : m_study.estimation) {
            estimation.push_back(returnOf(each, Series::Share, estimationId(each, Series::Share), words(inEstimation())));
            if (m_usesIndex)
                estimation.push_back(returnOf(each, Series::Index, estimationId(each, Series::Index), words(inEstimation())));
        }
        m_estimation = estimationParts(estimation);
        for (const StudyDay &day : m_study.days)
            addAbnormal(day);
        for (const StudySum &sum : m_study.cars)
            addSum(sum);
        for (std::size_t i = 0; i < m_study.days.size(); ++i)
            addDay(m_study.days[i], m_study.window[i]);
        addCoefficients();
        std::move(estimation.begin(), estimation.end(), std::back_inserter(m_spec.data));
    }

private:
    [[nodiscard]] QString words(const char *source) const { return m_language.translate("Study", source); }
    [[nodiscard]] QString percent(double value) const { return studyPercentText(value, m_language); }
    static const char *inEstimation() { return QT_TRANSLATE_NOOP("Study", "Estimation window"); }

    static QString dayId(Series series, int k)
    {
        return (series == Series::Share ? QStringLiteral("study:return:%1") : QStringLiteral("study:index:%1")).arg(k);
    }
    static QString expectedId(int k) { return QStringLiteral("study:expected:%1").arg(k); }
    static QString estimationId(const StudyReturn &each, Series series)
    {
        return (series == Series::Share ? QStringLiteral("study:estimation:%1") : QStringLiteral("study:estimation-index:%1"))
            .arg(isoOf(each.date));
    }

    [[nodiscard]] QString dayLabel(const StudyDay &day) const
    {
        return words(QT_TRANSLATE_NOOP("Study", "Day %1 (%2)")).arg(studyDayText(day.k), dateText(isoOf(day.date), m_language));
    }
    [[nodiscard]] QString nameOf(Series series) const { return series == Series::Share ? m_names.share : m_names.index; }

    [[nodiscard]] QString bothSources() const
    {
        return !m_usesIndex || m_names.indexSource == m_names.shareSource || m_names.indexSource.isEmpty()
            ? m_names.shareSource
            : m_language.translate("Charts", "%1, %2").arg(m_names.shareSource, m_names.indexSource);
    }

    Datum datumOf(const QString &id, const QString &label, const QString &series, double value) const
    {
        Datum datum;
        datum.id = id;
        datum.label = label;
        datum.series = series;
        datum.value = Quantity::point(studyNumber(value));
        datum.text = percent(value);
        datum.tone = Tone::Checked;
        datum.certainty = Certainty::B;
        datum.basis = words(QT_TRANSLATE_NOOP("Study", "Price file"));
        datum.source = bothSources();
        datum.unit = unitName(Unit());
        return datum;
    }

    [[nodiscard]] QString testNote(double t, double p) const
    {
        return words(QT_TRANSLATE_NOOP("Study", "t = %1, p = %2")).arg(studyTText(t, m_language), studyPText(p, m_language));
    }

    void addTest(Datum &datum, double sd, double t, double p) const
    {
        const QString convention = studyVarianceText(m_study.settings.variance, m_language);
        datum.parts.push_back({words(QT_TRANSLATE_NOOP("Study", "Standard deviation (%1)")).arg(convention),
            studySpreadText(sd, m_language), QStringLiteral("study:sd")});
        datum.parts.push_back({words(QT_TRANSLATE_NOOP("Study", "t")), studyTText(t, m_language), {}});
        datum.parts.push_back(
            {words(QT_TRANSLATE_NOOP("Study", "p, two-sided (Student's t, %1 degrees of freedom)")).arg(m_study.degreesOfFreedom),
                studyPText(p, m_language), {}});
    }

    void addAbnormal(const StudyDay &day)
    {
        Datum datum = datumOf(studyArId(day.k), dayLabel(day), words(QT_TRANSLATE_NOOP("Study", "Abnormal return (AR)")), day.ar);
        datum.note = testNote(day.t, day.p);
        datum.parts = {{words(QT_TRANSLATE_NOOP("Study", "Return of %1")).arg(m_names.share), percent(day.shareReturn),
                           dayId(Series::Share, day.k)},
            {words(QT_TRANSLATE_NOOP("Study", "minus the expected return")), percent(day.expected), expectedId(day.k)}};
        addTest(datum, day.sd, day.t, day.p);
        m_abnormal.push_back({datum.label, datum.text, datum.id});
        m_spec.data.push_back(std::move(datum));
    }

    void addSum(const StudySum &sum)
    {
        const QString label =
            words(QT_TRANSLATE_NOOP("Study", "Days %1 to %2")).arg(studyDayText(sum.from), studyDayText(sum.to));
        Datum datum = datumOf(
            studyCarId(sum.from, sum.to), label, words(QT_TRANSLATE_NOOP("Study", "Cumulative abnormal return (CAR)")), sum.car);
        datum.note = testNote(sum.t, sum.p);
        for (std::size_t i = 0; i < m_study.days.size(); ++i) {
            if (m_study.days[i].k >= sum.from && m_study.days[i].k <= sum.to)
                datum.parts.push_back(m_abnormal[i]);
        }
        addTest(datum, sum.sd, sum.t, sum.p);
        datum.parts.push_back({words(QT_TRANSLATE_NOOP("Study", "95% band, lowest")), percent(sum.low), {}});
        datum.parts.push_back({words(QT_TRANSLATE_NOOP("Study", "95% band, highest")), percent(sum.high), {}});
        m_spec.data.push_back(std::move(datum));
    }

    Datum returnOf(const StudyReturn &each, Series series, const QString &id, const QString &group)
    {
        const bool share = series == Series::Share;
        const QString name = words(QT_TRANSLATE_NOOP("Study", "%1, %2")).arg(nameOf(series), dateOf(each.date));
        Datum datum = datumOf(id, name, group, share ? each.share : each.index);
        datum.source = share ? m_names.shareSource : m_names.indexSource;
        const QString close = words(QT_TRANSLATE_NOOP("Study", "Close of %1"));
        datum.parts = {{close.arg(dateOf(each.previous)), closeOf(share ? each.shareFrom : each.indexFrom), {}},
            {close.arg(dateOf(each.date)), closeOf(share ? each.shareTo : each.indexTo), {}},
            {words(QT_TRANSLATE_NOOP("Study", "Kind of return")), studyReturnsText(m_study.settings.returns, m_language), {}}};
        return datum;
    }

    /// Each close is the end of one return and the beginning of the next.
    const QString &closeOf(double price)
    {
        QString &text = m_closes[price];
        if (text.isEmpty())
            text = closeText(price, m_language);
        return text;
    }

    const QString &dateOf(QDate date)
    {
        QString &text = m_dates[date];
        if (text.isEmpty())
            text = dateText(isoOf(date), m_language);
        return text;
    }

    /// What the abnormal return of one day is made of.
    void addDay(const StudyDay &day, const StudyReturn &made)
    {
        const QString group = words(QT_TRANSLATE_NOOP("Study", "Event window"));
        m_spec.data.push_back(returnOf(made, Series::Share, dayId(Series::Share, day.k), group));
        Datum expected =
            datumOf(expectedId(day.k), dayLabel(day), words(QT_TRANSLATE_NOOP("Study", "Expected return")), day.expected);
        const StudyModel model = m_study.settings.model;
        if (model != StudyModel::MarketAdjusted)
            expected.parts.push_back({alphaLabel(), percent(m_study.alpha), QStringLiteral("study:alpha")});
        if (model == StudyModel::Market)
            expected.parts.push_back({words(QT_TRANSLATE_NOOP("Study", "plus beta")),
                ratioText(m_study.beta, 3, false, m_language), QStringLiteral("study:beta")});
        if (m_usesIndex)
            expected.parts.push_back({(model == StudyModel::Market ? words(QT_TRANSLATE_NOOP("Study", "times the return of %1"))
                                                                   : words(QT_TRANSLATE_NOOP("Study", "Return of %1")))
                                          .arg(m_names.index),
                percent(day.marketReturn), dayId(Series::Index, day.k)});
        m_spec.data.push_back(std::move(expected));
        if (m_usesIndex)
            m_spec.data.push_back(returnOf(made, Series::Index, dayId(Series::Index, day.k), group));
    }

    [[nodiscard]] QString alphaLabel() const
    {
        return m_study.settings.model == StudyModel::MeanAdjusted
            ? words(QT_TRANSLATE_NOOP("Study", "Mean daily return"))
            : words(QT_TRANSLATE_NOOP("Study", "Alpha (return a day without the market)"));
    }

    /// All days of the estimation window, share and index of each.
    [[nodiscard]] std::vector<DatumPart> estimationParts(const std::vector<Datum> &returns) const
    {
        std::vector<DatumPart> parts{
            {words(QT_TRANSLATE_NOOP("Study", "Model")), studyModelText(m_study.settings.model, m_language), {}},
            {words(QT_TRANSLATE_NOOP("Study", "Days of estimation")), QString::number(m_study.observations), {}}};
        const std::size_t first = returns.size() - std::min(returns.size(), mostParts);
        for (std::size_t i = first; i < returns.size(); ++i)
            parts.push_back({returns[i].label, returns[i].text, returns[i].id});
        if (first > 0)
            parts.push_back(
                {words(QT_TRANSLATE_NOOP("Study", "Earlier returns: in the table of the chart")), QString::number(first), {}});
        return parts;
    }

    void addCoefficients()
    {
        const QString series = words(QT_TRANSLATE_NOOP("Study", "Ordinary days"));
        const StudyModel model = m_study.settings.model;
        if (model != StudyModel::MarketAdjusted) {
            Datum alpha = datumOf(QStringLiteral("study:alpha"), alphaLabel(), series, m_study.alpha);
            alpha.parts = m_estimation;
            m_spec.data.push_back(std::move(alpha));
        }
        if (model == StudyModel::Market) {
            const QString label = words(QT_TRANSLATE_NOOP("Study", "Beta (share for one of the index)"));
            Datum beta = datumOf(QStringLiteral("study:beta"), label, series, m_study.beta);
            beta.text = ratioText(m_study.beta, 3, false, m_language);
            beta.parts = m_estimation;
            m_spec.data.push_back(std::move(beta));
        }
        const QString label = words(QT_TRANSLATE_NOOP("Study", "Standard deviation of an ordinary day"));
        Datum sd = datumOf(QStringLiteral("study:sd"), label, series, m_study.residualSd);
        sd.text = studySpreadText(m_study.residualSd, m_language);
        sd.parts = m_estimation;
        m_spec.data.push_back(std::move(sd));
    }

    ChartSpec &m_spec;
    const EventStudy &m_study;
    const StudyNames &m_names;
    const Language &m_language;
    bool m_usesIndex;
    std::vector<DatumPart> m_abnormal; ///< of each day, for the sums
    std::vector<DatumPart> m_estimation; ///< what all coefficients rest on
    std::map<double, QString> m_closes; ///< words of the prices, each made once
    std::map<QDate, QString> m_dates;
};

} // namespace

QString studyTText(double t, const Language &language)
{
    return ratioText(t, digitsOf(studyNumber(t), 0), true, language);
}

QString studySpreadText(double value, const Language &language)
{
    const Rational number = studyNumber(value);
    return quantityText(Quantity::point(number), percentStyle(number, Show::Percent), language);
}

Rational studyNumber(double value)
{
    return parseDecimal(QString::number(value, 'g', shownDigits)).value_or(Rational(0));
}

QString studyPercentText(double value, const Language &language)
{
    const Rational number = studyNumber(value);
    return quantityText(Quantity::point(number), percentStyle(number, Show::PercentChange), language);
}

QString studyPText(double p, const Language &language)
{
    if (p < leastP)
        return language.translate("Study", "below %1").arg(ratioText(leastP, 1, false, language));
    return ratioText(p, 2, false, language);
}

QString studyDayText(int k)
{
    return k < 0 ? QChar(0x2212) + QString::number(-k) : k > 0 ? u'+' + QString::number(k) : QStringLiteral("0");
}

QString studyArId(int k)
{
    return QStringLiteral("study:ar:%1").arg(k);
}

QString studyCarId(int from, int to)
{
    return QStringLiteral("study:car:%1:%2").arg(from).arg(to);
}

void addStudyData(ChartSpec &spec, const EventStudy &study, const StudyNames &names, const Language &language)
{
    Writer(spec, study, names, language).write();
}

} // namespace tenbin
