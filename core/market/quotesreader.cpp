// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the way of a price file from bytes to a series: encoding, survey, scan, order, remarks.
#include "core/market/quotesreader.h"

#include "core/market/pricefile.h"
#include "core/market/priceguess.h"
#include "core/market/priceorder.h"
#include "core/market/pricetext.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tenbin {

namespace {

constexpr std::size_t headBytes = 1 << 18;
constexpr std::size_t rowsOfLayout = 500;
constexpr qint64 millisecondsBetweenCalls = 20;

/// The line whose quotes are still open at the end of the text; 0: none.
qint64 openQuoteLine(std::string_view text, char delimiter)
{
    qint64 line = 1;
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); p != nullptr && p < end;) {
        const PriceRecord record = recordAt(p, end, delimiter);
        if (record.openQuote)
            return line;
        line += record.lines;
        p = record.next;
    }
    return 0;
}

class Reader {
public:
    Reader(PriceFile &file, const PriceOptions &options)
        : m_file(file)
        , m_options(options)
    {
    }
    PriceReading read();

private:
    [[nodiscard]] bool fail(ProblemCode code, const QStringList &arguments = {});
    [[nodiscard]] bool goesOn(double share);
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool understand();
    void guess(const PriceSurvey &survey, const PriceLayout &layout);
    [[nodiscard]] bool surveyAll(PriceSurvey &survey, const PriceLayout &layout);
    [[nodiscard]] bool scan(PriceScanner &scanner);
    void finish(PriceScanner &scanner);
    void showSample();
    /// Hands the file's text out in pieces; `take` answers how much of it is used up.
    [[nodiscard]] bool eachText(double from, double to, const std::function<std::size_t(std::string_view, bool)> &take);

    PriceFile &m_file;
    const PriceOptions &m_options;
    PriceReading m_reading;
    std::string m_head;
    bool m_whole = false; ///< the head is all
    bool m_oldEnds = false; ///< lines end with a carriage return alone
    std::vector<PriceRow> m_rows;
    QString m_symbol; ///< of the whole file
    QElapsedTimer m_clock;
};

bool Reader::fail(ProblemCode code, const QStringList &arguments)
{
    m_reading.problems.push_back({Severity::Error, code, arguments, {}});
    return false;
}

bool Reader::goesOn(double share)
{
    if (!m_options.progress || (m_clock.isValid() && m_clock.elapsed() < millisecondsBetweenCalls))
        return true;
    m_clock.start();
    return m_options.progress(share);
}

bool Reader::eachText(double from, double to, const std::function<std::size_t(std::string_view, bool)> &take)
{
    m_file.rewind();
    PriceDecoder decoder(m_reading.dialect.coding);
    std::string text;
    qint64 done = 0;
    while (true) {
        const QByteArrayView bytes = m_file.next();
        if (m_file.problem()) {
            m_reading.problems.push_back(*m_file.problem());
            return false;
        }
        const bool last = bytes.isEmpty();
        const std::size_t before = text.size();
        decoder.append(bytes, text);
        if (const std::size_t zero = text.find('\0', before); zero != std::string::npos)
            return fail(ProblemCode::Binary);
        if (m_oldEnds)
            std::replace(text.begin() + std::ptrdiff_t(before), text.end(), '\r', '\n');
        const std::size_t used = take(text, last);
        text.erase(0, used);
        done += bytes.size();
        if (last)
            return true;
        if (qint64(text.size()) > maxPriceLineBytes)
            return true; // whoever takes the text sees that nothing was used
        if (!goesOn(from + (to - from) * double(done) / double(m_file.size())))
            return fail(ProblemCode::Cancelled);
    }
}

bool Reader::readHead()
{
    if (m_file.problem()) {
        m_reading.problems.push_back(*m_file.problem());
        return false;
    }
    const QByteArrayView first = m_file.next();
    if (m_file.problem()) {
        m_reading.problems.push_back(*m_file.problem());
        return false;
    }
    const QByteArrayView head = first.first(std::min<qsizetype>(first.size(), qsizetype(headBytes)));
    m_whole = head.size() == m_file.size();
    const tl::expected<TextCoding, ProblemCode> coding = codingOf(head);
    if (m_options.dialect)
        m_reading.dialect = *m_options.dialect;
    else if (!coding)
        return fail(coding.error());
    else
        m_reading.dialect.coding = *coding;
    if (!coding && coding.error() == ProblemCode::Binary)
        return fail(ProblemCode::Binary);
    PriceDecoder(m_reading.dialect.coding).append(head, m_head);
    m_oldEnds =
        m_head.find('\n') == std::string::npos && m_head.find('\r') != std::string::npos && m_head.find('\r') + 1 < m_head.size();
    if (m_oldEnds)
        std::replace(m_head.begin(), m_head.end(), '\r', '\n');
    if (!m_whole && m_head.rfind('\n') != std::string::npos)
        m_head.resize(m_head.rfind('\n') + 1);
    else if (!m_whole && m_file.size() > maxPriceLineBytes && first.size() >= qsizetype(headBytes)
        && !QByteArrayView(first).contains('\n'))
        return fail(ProblemCode::LineTooLong, {QStringLiteral("1"), QString::number(maxPriceLineBytes)});
    if (m_file.size() > maxPriceFileBytes)
        return fail(ProblemCode::TooLarge, {QString::number(m_file.size()), QString::number(maxPriceFileBytes)});
    return true;
}

void Reader::guess(const PriceSurvey &survey, const PriceLayout &layout)
{
    PriceDialect &dialect = m_reading.dialect;
    const bool commaCountry = layout.dayFirst && layout.delimiter != u',';
    const NumberSurvey::Finding numbers = survey.numbers.finding(commaCountry);
    dialect.decimal = numbers.marks.decimal;
    dialect.thousands = numbers.marks.thousands;
    const auto remark = [&](const QStringList &arguments) {
        m_reading.remarks.push_back({PriceConcern::Guessed, 0, 0, arguments});
    };
    if (numbers.verdict == NumberSurvey::Verdict::Guessed)
        remark({QStringLiteral("decimal"), QString(QChar(numbers.marks.decimal))});
    for (const QStringList &arguments : layout.guesses)
        remark(arguments);
    if (layout.timeForm != TimeForm::Text)
        return;
    const DateSurvey::Finding dates = survey.dates.finding(layout.dayFirst);
    dialect.dateOrder = dates.order;
    const std::optional<DateOrder> answer = m_options.dateOrder;
    if (dates.verdict == DateSurvey::Verdict::Certain)
        return;
    if (answer && std::find(dates.possible.begin(), dates.possible.end(), *answer) != dates.possible.end())
        dialect.dateOrder = *answer;
    else if (dates.verdict == DateSurvey::Verdict::Guessed)
        remark({QStringLiteral("date-order"), dateOrderName(dates.order), QString::fromStdString(dates.example)});
    else
        m_reading.question = DateQuestion{QString::fromStdString(dates.example), dates.possible};
}

/// Everything that was not certain from the beginning is asked of the whole file.
bool Reader::surveyAll(PriceSurvey &survey, const PriceLayout &layout)
{
    survey = {};
    const char delimiter = char(layout.delimiter);
    FieldSplitter splitter(delimiter);
    qint64 line = 0;
    return eachText(0, 0.4, [&](std::string_view text, bool last) {
        const char *p = text.data();
        const char *const end = p + text.size();
        while (p < end) {
            const PriceRecord record = recordAt(p, end, delimiter);
            if (record.next == nullptr && !last)
                break;
            if (++line > layout.headerLines && !record.text.empty())
                survey.add(splitter.split(record.text), layout);
            line += record.lines - 1;
            p = record.next != nullptr ? record.next : end;
        }
        return std::size_t(p - text.data());
    });
}

bool Reader::understand()
{
    PriceDialect &dialect = m_reading.dialect;
    if (m_options.dialect) {
        m_rows = headRows(m_head, char(dialect.delimiter), rowsOfLayout);
        m_symbol = layoutOf(m_rows, char(dialect.delimiter)).symbol;
        return dialect.columns.date >= 0 || fail(ProblemCode::NoPrices, {QStringLiteral("dates")});
    }
    const char delimiter = delimiterOf(m_head);
    m_rows = headRows(m_head, delimiter, rowsOfLayout);
    const PriceLayout layout = layoutOf(m_rows, delimiter);
    dialect.delimiter = layout.delimiter;
    dialect.headerLines = layout.headerLines;
    dialect.columns = layout.columns;
    dialect.timeForm = layout.timeForm;
    dialect.symbolColumns = layout.symbolColumns;
    m_symbol = layout.symbol;
    if (!layout.missing.isEmpty()) {
        const qint64 open = openQuoteLine(m_head, delimiter);
        return open > 0 ? fail(ProblemCode::UnclosedQuote, {QString::number(open)})
                        : fail(ProblemCode::NoPrices, {layout.missing});
    }
    if (dialect.columns.close < 0 && dialect.columns.adjusted >= 0)
        dialect.close = ClosePrice::Adjusted;
    PriceSurvey survey;
    FieldSplitter splitter(delimiter);
    qint64 line = 0;
    const char *const end = m_head.data() + m_head.size();
    for (const char *p = m_head.data(); p != nullptr && p < end;) {
        const PriceRecord record = recordAt(p, end, delimiter);
        if (++line > layout.headerLines && !record.text.empty())
            survey.add(splitter.split(record.text), layout);
        line += record.lines - 1;
        p = record.next;
    }
    const bool certain = survey.numbers.finding(layout.dayFirst).verdict == NumberSurvey::Verdict::Certain
        && survey.dates.finding(layout.dayFirst).verdict == DateSurvey::Verdict::Certain;
    if (!m_whole && !certain && !surveyAll(survey, layout))
        return false;
    guess(survey, layout);
    return true;
}

bool Reader::scan(PriceScanner &scanner)
{
    bool reserved = false;
    qint64 stuck = 0;
    const bool done = eachText(0.4, 0.9, [&](std::string_view text, bool last) {
        const std::size_t used = scanner.read(text, last ? PriceScanner::Last::Yes : PriceScanner::Last::No);
        stuck = last ? qint64(text.size() - used) : std::max<qint64>(0, qint64(text.size() - used) - maxPriceLineBytes);
        if (!reserved && used > 0 && scanner.line() > 0) {
            reserved = true; // what is left in lines as long as these, and a little more
            const double lines = double(m_file.size()) * double(scanner.line()) / double(used) * 1.02;
            const double share = double(scanner.table.close.size()) / double(scanner.line());
            scanner.reserve(std::size_t(lines * share) + 64);
        }
        return used;
    });
    if (!done)
        return false;
    const QString line = QString::number(scanner.line() + 1);
    if (stuck > 0 && scanner.insideQuotes())
        return fail(ProblemCode::UnclosedQuote, {line});
    if (stuck > 0)
        return fail(ProblemCode::LineTooLong, {line, QString::number(maxPriceLineBytes)});
    m_file.checkStillThere();
    if (m_file.problem()) {
        m_reading.problems.push_back(*m_file.problem());
        return false;
    }
    return true;
}

void Reader::finish(PriceScanner &scanner)
{
    ScanNotes &notes = scanner.notes;
    const std::optional<PriceOrder> order = orderPrices(scanner.table, notes, [this] { return goesOn(0.9); });
    const bool whole = order && remarkPrices(scanner.table, notes, *order, m_reading.remarks, [this] { return goesOn(0.95); });
    if (!whole) {
        (void)fail(ProblemCode::Cancelled);
        return;
    }
    m_reading.dialect = scanner.dialect;
    if (!m_options.dialect)
        m_reading.dialect.newestFirst = order->newestFirst;
    m_reading.rows = notes.rows;
    m_reading.skipped = std::move(notes.skipped);
    m_reading.skippedCount = notes.skippedCount;
    m_reading.symbols = std::move(notes.symbols);
    m_reading.symbol = std::move(notes.symbol);
    if (m_reading.symbols.isEmpty() && !m_symbol.isEmpty()) {
        m_reading.symbols = {m_symbol};
        m_reading.symbol = m_symbol;
    }
    std::sort(m_reading.skipped.begin(), m_reading.skipped.end(),
        [](const SkippedLine &a, const SkippedLine &b) { return a.line < b.line; });
    PriceTable &table = scanner.table;
    const QString &wanted = m_options.symbol;
    const bool other = !wanted.isEmpty() && !m_reading.symbols.isEmpty() && !m_reading.symbols.contains(wanted);
    if (table.times.empty() || other) {
        (void)fail(ProblemCode::NoPrices, {other ? wanted : QStringLiteral("dates and prices")});
        return;
    }
    const PriceDialect &dialect = m_reading.dialect;
    PriceSeries series;
    series.symbol = m_reading.symbol;
    series.times = std::move(table.times);
    series.close = std::move(table.close);
    series.open = std::move(table.open);
    series.high = std::move(table.high);
    series.low = std::move(table.low);
    series.volume = std::move(table.volume);
    series.daily = order->daily;
    series.adjusted = dialect.columns.adjusted >= 0 && (dialect.close == ClosePrice::Adjusted || dialect.columns.close < 0);
    series.zone = dialect.timeForm == TimeForm::Text ? notes.zone : QStringLiteral("UTC");
    m_reading.series = std::move(series);
}

void Reader::showSample()
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), sampleLines); ++i) {
        QStringList fields;
        for (const std::string &field : m_rows[i])
            fields.append(QString::fromStdString(field));
        m_reading.sample.push_back(fields);
    }
    m_reading.headers = headerNames(m_rows, m_reading.dialect.headerLines);
}

PriceReading Reader::read()
{
    if (!readHead())
        return std::move(m_reading);
    if (!goesOn(0)) {
        (void)fail(ProblemCode::Cancelled);
        return std::move(m_reading);
    }
    const bool understood = understand();
    showSample();
    if (!understood || m_reading.question)
        return std::move(m_reading);
    PriceScanner scanner(m_reading.dialect, m_options.symbol, !m_options.dialect);
    if (!scan(scanner))
        return std::move(m_reading);
    m_reading.sha256 = m_file.hash();
    finish(scanner);
    if (m_reading.series && m_options.progress)
        (void)m_options.progress(1);
    return std::move(m_reading);
}

} // namespace

PriceReading readPrices(const QString &path, const PriceOptions &options)
{
    PriceFile file(path);
    return Reader(file, options).read();
}

PriceReading readPriceBytes(const QByteArray &bytes, const PriceOptions &options)
{
    PriceFile file(bytes);
    return Reader(file, options).read();
}

} // namespace tenbin
