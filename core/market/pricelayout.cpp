// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which column of a price file holds what, by its name and by what stands in it.
#include "core/market/priceguess.h"

#include "core/market/pricewords.h"

#include <algorithm>
#include <numeric>

#include <QRegularExpression>

namespace tenbin {

namespace {

constexpr std::size_t mostHeaderLines = 20;

/// What the lines below the header hold in one column.
struct ColumnContent {
    qint64 dates = 0, clocks = 0, seconds = 0, milliseconds = 0, numbers = 0, texts = 0, nonZero = 0, filled = 0;
    [[nodiscard]] bool mostly(qint64 count) const { return filled > 0 && count * 10 >= filled * 6; }
    [[nodiscard]] bool isDate() const { return mostly(dates) || mostly(seconds) || mostly(milliseconds); }
    [[nodiscard]] bool isNumber() const { return mostly(numbers + seconds + milliseconds + dates) && !mostly(dates); }
};

bool holdsData(const PriceRow &row)
{
    int dates = 0, numbers = 0;
    for (const std::string &field : row) {
        const FieldKind kind = fieldKind(field);
        dates += kind == FieldKind::Date || kind == FieldKind::EpochSeconds || kind == FieldKind::EpochMilliseconds;
        numbers += kind == FieldKind::Number;
    }
    return dates > 0 && dates + numbers > 1;
}

class LayoutFinder {
public:
    LayoutFinder(const std::vector<PriceRow> &rows, char delimiter)
        : m_rows(rows)
    {
        m_layout.delimiter = static_cast<unsigned char>(delimiter);
    }

    PriceLayout find();

private:
    void findBody();
    void readContents();
    void readHeaders();
    void findDate();
    void findNamed();
    [[nodiscard]] bool readTickers();
    void findUnnamed();
    void findSymbolColumns(const std::vector<int> &columns);
    [[nodiscard]] bool looksLikeBars(const std::vector<int> &columns) const;
    [[nodiscard]] std::vector<int> freeNumbers() const;
    [[nodiscard]] int columnOf(ColumnRole role, bool (*fits)(const ColumnContent &)) const;
    void checkWidths();

    const std::vector<PriceRow> &m_rows;
    PriceLayout m_layout;
    std::size_t m_body = 0;
    std::size_t m_width = 0;
    std::vector<ColumnContent> m_contents;
    std::vector<HeaderWord> m_words; ///< by column
    bool m_named = false; ///< a header line has a word that is known
};

void LayoutFinder::findBody()
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), holdsData);
    m_body = std::size_t(first - m_rows.begin());
    if (first == m_rows.end() || m_body > mostHeaderLines)
        m_layout.missing = QStringLiteral("dates and prices");
    for (std::size_t i = m_body; i < m_rows.size(); ++i)
        m_width = std::max(m_width, m_rows[i].size());
    m_layout.headerLines = int(m_body);
}

void LayoutFinder::readContents()
{
    m_contents.resize(m_width);
    for (std::size_t i = m_body; i < m_rows.size(); ++i) {
        const auto filled =
            std::count_if(m_rows[i].begin(), m_rows[i].end(), [](const std::string &field) { return !field.empty(); });
        for (std::size_t column = 0; column < m_rows[i].size() && filled > 1; ++column) { // one field alone is a note
            const std::string &field = m_rows[i][column];
            const FieldKind kind = fieldKind(field);
            ColumnContent &content = m_contents[column];
            content.filled += kind != FieldKind::None;
            content.dates += kind == FieldKind::Date;
            content.clocks += kind == FieldKind::Clock;
            content.seconds += kind == FieldKind::EpochSeconds;
            content.milliseconds += kind == FieldKind::EpochMilliseconds;
            content.numbers += kind == FieldKind::Number;
            content.texts += kind == FieldKind::Text;
            content.nonZero += field.find_first_of("123456789") != std::string::npos;
        }
    }
}

void LayoutFinder::readHeaders()
{
    m_layout.headers = headerNames(m_rows, m_layout.headerLines);
    // A table written with the names of its lines has one name fewer than columns.
    if (m_layout.headers.size() + 1 == qsizetype(m_width) && m_layout.headerLines > 0 && m_contents[0].isDate()
        && headerWord(m_layout.headers.value(0)).role != ColumnRole::Date
        && headerWord(m_layout.headers.value(0)).role != ColumnRole::Time)
        m_layout.headers.prepend(QString());
    m_words.resize(m_width);
    for (std::size_t column = 0; column < m_width; ++column) {
        const QString name = m_layout.headers.value(qsizetype(column));
        m_words[column] = name.isEmpty() ? HeaderWord{ColumnRole::Known, HeaderTongue::Neutral, 0} : headerWord(name);
        m_named |= !name.isEmpty() && m_words[column].role != ColumnRole::None;
        m_layout.dayFirst |= m_words[column].tongue == HeaderTongue::German || m_words[column].tongue == HeaderTongue::Polish;
    }
}

int LayoutFinder::columnOf(ColumnRole role, bool (*fits)(const ColumnContent &)) const
{
    int best = -1;
    for (std::size_t column = 0; column < m_width; ++column) {
        if (m_words[column].role != role || !fits(m_contents[column]))
            continue;
        if (best < 0 || m_words[column].rank < m_words[std::size_t(best)].rank)
            best = int(column);
    }
    return best;
}

void LayoutFinder::findDate()
{
    const auto isDate = [](const ColumnContent &content) { return content.isDate(); };
    int date = columnOf(ColumnRole::Date, isDate);
    if (date < 0)
        date = columnOf(ColumnRole::Time, isDate);
    for (std::size_t column = 0; column < m_width && date < 0; ++column) {
        if (m_contents[column].isDate() && m_words[column].role <= ColumnRole::Known)
            date = int(column);
    }
    if (date < 0) {
        m_layout.missing = QStringLiteral("dates");
        return;
    }
    m_layout.columns.date = date;
    const ColumnContent &content = m_contents[std::size_t(date)];
    if (content.mostly(content.seconds))
        m_layout.timeForm = TimeForm::EpochSeconds;
    else if (content.mostly(content.milliseconds))
        m_layout.timeForm = TimeForm::EpochMilliseconds;
    const auto isClock = [](const ColumnContent &each) { return each.mostly(each.clocks + each.numbers + each.dates); };
    int time = columnOf(ColumnRole::Time, isClock);
    for (std::size_t column = 0; column < m_width && time < 0; ++column) {
        if (m_contents[column].mostly(m_contents[column].clocks) && m_words[column].role <= ColumnRole::Known)
            time = int(column);
    }
    if (time != date && m_layout.timeForm == TimeForm::Text)
        m_layout.columns.time = time;
}

/// yfinance: one header line names symbols, another what each column holds.
bool LayoutFinder::readTickers()
{
    for (std::size_t line = 0; line < m_body; ++line) {
        const PriceRow &row = m_rows[line];
        if (row.size() < 2 || headerWord(QString::fromStdString(row[0])).role != ColumnRole::Symbol || m_body < 2)
            continue;
        QStringList names;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const QString name = QString::fromStdString(row[column]);
            if (name.isEmpty() || headerWord(name).role != ColumnRole::None)
                return false; // an ordinary line of names
            if (!names.contains(name))
                names.append(name);
        }
        if (names.size() == 1) {
            m_layout.symbol = names.first();
            return false;
        }
        for (const ColumnRole role : {ColumnRole::Close, ColumnRole::Adjusted}) {
            for (std::size_t column = 1; column < std::min(row.size(), m_width) && m_layout.symbolColumns.size() < 10'000;
                 ++column) {
                if (m_words[column].role == role)
                    m_layout.symbolColumns.emplace_back(QString::fromStdString(row[column]), int(column));
            }
            if (!m_layout.symbolColumns.empty())
                return true;
        }
    }
    return false;
}

void LayoutFinder::findNamed()
{
    const auto isNumber = [](const ColumnContent &content) { return content.isNumber(); };
    const auto isVolume = [](const ColumnContent &content) { return content.isNumber() && content.nonZero > 0; };
    PriceColumns &columns = m_layout.columns;
    columns.open = columnOf(ColumnRole::Open, isNumber);
    columns.high = columnOf(ColumnRole::High, isNumber);
    columns.low = columnOf(ColumnRole::Low, isNumber);
    columns.close = columnOf(ColumnRole::Close, isNumber);
    columns.adjusted = columnOf(ColumnRole::Adjusted, isNumber);
    columns.volume = columnOf(ColumnRole::Volume, isVolume);
    if (columns.volume < 0)
        columns.volume = columnOf(ColumnRole::Volume, isNumber);
    columns.symbol = columnOf(ColumnRole::Symbol, [](const ColumnContent &content) { return content.filled > 0; });
}

std::vector<int> LayoutFinder::freeNumbers() const
{
    std::vector<int> columns;
    for (std::size_t column = 0; column < m_width; ++column) {
        const bool free = int(column) != m_layout.columns.date && int(column) != m_layout.columns.time;
        const bool named = m_words[column].role != ColumnRole::None && !m_layout.headers.value(qsizetype(column)).isEmpty();
        const bool empty = m_contents[column].filled == 0 && !m_layout.headers.value(qsizetype(column)).isEmpty();
        if (free && !named && (m_contents[column].isNumber() || empty))
            columns.push_back(int(column));
    }
    return columns;
}

/// Whether the first four are open, high, low and close in every line.
bool LayoutFinder::looksLikeBars(const std::vector<int> &columns) const
{
    if (columns.size() < 4)
        return false;
    qint64 bars = 0;
    for (std::size_t i = m_body; i < m_rows.size(); ++i) {
        std::array<double, 4> prices = {};
        bool whole = true;
        for (std::size_t k = 0; k < 4; ++k) {
            const auto column = std::size_t(columns[k]);
            const std::string_view field = column < m_rows[i].size() ? std::string_view(m_rows[i][column]) : std::string_view();
            NumberSurvey survey;
            survey.add(field);
            const auto value = numberOf(field, survey.finding(m_layout.dayFirst).marks);
            whole = whole && value;
            prices[k] = value.value_or(0);
        }
        if (!whole)
            continue;
        if (prices[1] < std::max(prices[0], prices[3]) || prices[2] > std::min(prices[0], prices[3]))
            return false;
        ++bars;
    }
    return bars > 0;
}

void LayoutFinder::findSymbolColumns(const std::vector<int> &columns)
{
    static const QRegularExpression ticker(
        QStringLiteral("^(?![0-9.]*\\.[0-9.]*$)[\\^$]?[A-Z0-9][A-Z0-9.=\\-^:]{0,14}$")); // 7203 is one, 63.5 is none
    QStringList names;
    bool plain = true;
    for (const int column : columns) {
        const QString name = m_layout.headers.value(column);
        m_layout.symbolColumns.emplace_back(name, column);
        names.append(name);
        plain = plain && ticker.match(name).hasMatch();
    }
    if (!plain)
        m_layout.guesses.push_back({QStringLiteral("symbols"), names.mid(0, 8).join(QStringLiteral(", "))});
}

void LayoutFinder::findUnnamed()
{
    PriceColumns &columns = m_layout.columns;
    const std::vector<int> numbers = freeNumbers();
    const bool bare = m_layout.headers.isEmpty() || !m_named;
    const auto guessed = [&] { m_layout.guesses.push_back({QStringLiteral("columns"), QString()}); };
    for (std::size_t column = 0; column < m_width && m_layout.headers.isEmpty(); ++column) {
        if (m_contents[column].mostly(m_contents[column].texts) && columns.symbol < 0)
            columns.symbol = int(column);
    }
    if (looksLikeBars(numbers) && numbers.size() <= 7) {
        columns.open = numbers[0];
        columns.high = numbers[1];
        columns.low = numbers[2];
        columns.close = numbers[3];
        columns.volume = numbers.size() > 4 ? numbers[4] : -1;
        guessed();
    } else if (!m_layout.headers.isEmpty() && !numbers.empty()
        && std::all_of(numbers.begin(), numbers.end(), [&](int column) { return !m_layout.headers.value(column).isEmpty(); })) {
        findSymbolColumns(numbers);
    } else if (bare && (numbers.size() == 1 || numbers.size() == 2)) {
        columns.close = numbers[0];
        columns.volume = numbers.size() == 2 ? numbers[1] : -1;
        guessed();
    } else {
        m_layout.missing = QStringLiteral("a closing price");
    }
}

/// Lines that are longer than their header are split in the wrong place.
void LayoutFinder::checkWidths()
{
    if (m_layout.headers.isEmpty() || !m_named)
        return;
    qint64 longer = 0, all = 0;
    for (std::size_t i = m_body; i < m_rows.size(); ++i) {
        std::size_t filled = m_rows[i].size();
        while (filled > 0 && m_rows[i][filled - 1].empty())
            --filled;
        std::size_t named = 0;
        for (std::size_t line = 0; line < m_body; ++line)
            named = std::max(named, m_rows[line].size());
        named = std::max(named, std::size_t(m_layout.headers.size()));
        all += filled > 0;
        longer += filled > named;
    }
    if (longer * 2 > all)
        m_layout.missing = QStringLiteral("lines that fit their header");
}

PriceLayout LayoutFinder::find()
{
    findBody();
    if (!m_layout.missing.isEmpty())
        return m_layout;
    readContents();
    readHeaders();
    findDate();
    if (!m_layout.missing.isEmpty())
        return m_layout;
    checkWidths();
    if (readTickers())
        return m_layout;
    findNamed();
    PriceColumns &columns = m_layout.columns;
    if (columns.close < 0 && columns.adjusted < 0) {
        if (columns.open >= 0 || columns.high >= 0 || columns.low >= 0)
            m_layout.missing = QStringLiteral("a closing price");
        else
            findUnnamed();
    }
    // A line above the names that begins with a short code tells the symbol.
    if (m_layout.symbol.isEmpty() && columns.symbol < 0 && m_layout.symbolColumns.empty() && m_body > 1) {
        const QString first = m_rows[0].empty() ? QString() : QString::fromStdString(m_rows[0][0]);
        static const QRegularExpression code(QStringLiteral("^[\\^$]?[A-Z0-9][A-Z0-9.=\\-^:]{0,14}$"));
        if (code.match(first).hasMatch() && headerWord(first).role == ColumnRole::None)
            m_layout.symbol = first;
    }
    return m_layout;
}

} // namespace

PriceLayout layoutOf(const std::vector<PriceRow> &rows, char delimiter)
{
    return LayoutFinder(rows, delimiter).find();
}

} // namespace tenbin
