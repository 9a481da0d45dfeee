// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: from the bytes of a catalogue to its models, and an account of every row.
#include "core/catalog/catalogreader.h"

#include "core/catalog/catalogcolumns.h"
#include "core/catalog/catalognumber.h"
#include "core/catalog/catalogtext.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 pieceBytes = 1 << 20;
constexpr int rowsBeforeHeadings = 10; ///< titles and notes above the table
constexpr int sampledRows = 2000;
constexpr qsizetype longestText = 60;
constexpr qsizetype longestName = 300;
constexpr double readingShare = 0.2, decodingShare = 0.4; ///< of the whole work, done so far

Problem problemOf(ProblemCode code, QStringList arguments = {})
{
    return {Severity::Error, code, std::move(arguments), {}};
}

QString textOf(std::string_view bytes)
{
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar &c : text) {
        if (c < u' ' || c == QChar(0x7f) || c.unicode() >= 0xfffe) // no story could hold them
            c = u' ';
    }
    return text;
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

CatalogueProgress partOf(const CatalogueProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double done) { return progress(from + (to - from) * done); };
}

// ---- the headings

struct Table {
    char delimiter = ',';
    int headingRow = 0; ///< how many rows stand above
    QStringList headings;
    CatalogueColumns columns;
    DecimalMark mark = DecimalMark::Point;
};

/// The row of headings among the first, read with one delimiter; the better the more columns mean something.
std::optional<Table> tableWith(std::string_view text, char delimiter, std::optional<Problem> &problem)
{
    std::optional<Table> best;
    int row = 0;
    problem = splitCatalogue(text, delimiter,
        [&](const CatalogueFields &fields, qint64) {
            QStringList headings;
            for (const std::string_view field : fields)
                headings.append(textOf(field).simplified());
            const CatalogueColumns columns = catalogueColumns(headings);
            if (columns.isUsable() && (!best || columns.found() > best->columns.found()))
                best = Table{delimiter, row, headings, columns, {}};
            return ++row < rowsBeforeHeadings;
        },
        {});
    return best;
}

/// Decimal comma only where the numbers show it and none shows a decimal point: else "1,5" is a number that cannot be read.
DecimalMark markOf(std::string_view text, const Table &table)
{
    bool comma = false, point = false;
    int row = 0;
    const auto faults = splitCatalogue(text, table.delimiter,
        [&](const CatalogueFields &fields, qint64) {
            for (const CatalogueField field :
                {CatalogueField::Parameters, CatalogueField::Cost, CatalogueField::Hours, CatalogueField::Compute}) {
                const int index = table.columns.of(field).index;
                if (row <= table.headingRow || index < 0 || index >= static_cast<int>(fields.size()))
                    continue;
                const auto mark = decimalMarkOf(fields[static_cast<std::size_t>(index)]);
                comma = comma || mark == DecimalMark::Comma;
                point = point || mark == DecimalMark::Point;
            }
            return ++row < sampledRows;
        },
        {});
    Q_UNUSED(faults) // the same text is read again, and its faults with it
    return comma && !point ? DecimalMark::Comma : DecimalMark::Point;
}

tl::expected<Table, Problem> tableOf(std::string_view text)
{
    std::optional<Table> best;
    std::optional<Problem> fault;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::optional<Problem> problem;
        auto table = tableWith(text, delimiter, problem);
        if (table && (!best || table->columns.found() > best->columns.found()))
            best = std::move(table);
        if (problem && !fault)
            fault = problem;
    }
    if (best) {
        best->mark = markOf(text, *best);
        return *best;
    }
    if (fault)
        return tl::unexpected(*fault);
    return tl::unexpected(
        problemOf(ProblemCode::NoModels, {u"no column for the name, or none for parameters, cost, hours or compute"_s}));
}

// ---- the rows

/// ISO as far as it is clear: a year, or all of it where the year comes first.
QString publishedText(const QString &text)
{
    static const QRegularExpression full(u"^(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?"_s);
    static const QRegularExpression year(u"(?<!\\d)(19[5-9]\\d|20\\d\\d)(?!\\d)"_s);
    if (const auto match = full.match(text); match.hasMatch()) {
        const int month = match.captured(2).toInt(), day = match.captured(3).toInt();
        if (day > 0 && QDate(match.captured(1).toInt(), month, day).isValid())
            return u"%1-%2-%3"_s.arg(match.captured(1)).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
        if (match.captured(3).isEmpty() && month >= 1 && month <= 12)
            return u"%1-%2"_s.arg(match.captured(1)).arg(month, 2, 10, QLatin1Char('0'));
    }
    const auto match = year.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

CatalogueCertainty certaintyOf(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"confident" || word == u"確実" || word == u"確か" || word == u"高" || word == u"high")
        return CatalogueCertainty::Confident;
    if (word == u"likely" || word == u"おそらく" || word == u"中" || word == u"medium")
        return CatalogueCertainty::Likely;
    if (word == u"speculative" || word == u"推測" || word == u"低" || word == u"low")
        return CatalogueCertainty::Speculative;
    return CatalogueCertainty::Unknown;
}

class ModelCollector {
public:
    ModelCollector(const Table &table, CatalogueReading &reading)
        : m_table(table)
        , m_reading(reading)
    {
        m_catalogue.costYear = table.columns.costYear;
        m_catalogue.epoch = table.columns.epoch;
        if (const int cost = table.columns.of(CatalogueField::Cost).index; cost >= 0)
            m_catalogue.costColumn = table.headings[cost];
    }

    bool row(const CatalogueFields &fields, qint64 line)
    {
        if (m_rowsAbove++ <= m_table.headingRow)
            return true;
        ++m_reading.counts.rows;
        const QString name = words(fields, CatalogueField::Name);
        if (!reachesNumbers(fields))
            skip({line, CatalogueSkip::TooFewFields, shortened(textOf(fields.front()).simplified(), longestText)});
        else if (name.isEmpty())
            skip({line, CatalogueSkip::NoName, rowText(fields)});
        else
            add(modelOf(fields, name, line));
        return m_reading.counts.rows <= maxCatalogueModels;
    }
    Catalogue take() { return std::move(m_catalogue); }

private:
    /// A row may end early where its last fields are empty, but not before name and any number.
    [[nodiscard]] bool reachesNumbers(const CatalogueFields &fields) const
    {
        int first = static_cast<int>(m_table.headings.size());
        for (const CatalogueField field :
            {CatalogueField::Parameters, CatalogueField::Cost, CatalogueField::Hours, CatalogueField::Compute}) {
            if (m_table.columns.has(field))
                first = std::min(first, m_table.columns.of(field).index);
        }
        const int needed = std::max(first, m_table.columns.of(CatalogueField::Name).index);
        return static_cast<int>(fields.size()) > std::min(needed, 1);
    }
    [[nodiscard]] QString words(const CatalogueFields &fields, CatalogueField field) const
    {
        const int index = m_table.columns.of(field).index;
        if (index < 0 || index >= static_cast<int>(fields.size()))
            return {};
        return shortened(textOf(fields[static_cast<std::size_t>(index)]).simplified(), longestName);
    }
    [[nodiscard]] static QString rowText(const CatalogueFields &fields)
    {
        QStringList parts;
        for (const std::string_view field : fields) {
            if (!field.empty() && parts.size() < 6)
                parts.append(textOf(field.substr(0, 4 * longestText)).simplified());
        }
        return shortened(parts.join(u", "_s), longestText);
    }
    std::optional<CatalogueNumber> number(const CatalogueFields &fields, CatalogueField field, const QString &name, qint64 line)
    {
        const CatalogueColumn column = m_table.columns.of(field);
        if (column.index < 0 || column.index >= static_cast<int>(fields.size()))
            return std::nullopt;
        const std::string_view text = fields[static_cast<std::size_t>(column.index)];
        CatalogueCell cell = catalogueCell(text, field, column.exponent, m_table.mark);
        if (!cell.number && !cell.isMissing) {
            ++m_reading.counts.badNumbers;
            if (m_reading.badNumbers.size() < mostSkippedModels)
                m_reading.badNumbers.push_back({line, CatalogueSkip::BadNumber,
                    shortened(u"%1: %2"_s.arg(name, textOf(text.substr(0, 4 * longestText)).simplified()), longestText)});
        }
        return std::move(cell.number);
    }
    CatalogueModel modelOf(const CatalogueFields &fields, const QString &name, qint64 line)
    {
        CatalogueModel model;
        model.name = name;
        model.organisation = words(fields, CatalogueField::Organisation);
        model.domain = words(fields, CatalogueField::Domain);
        model.country = words(fields, CatalogueField::Country);
        model.access = words(fields, CatalogueField::Access);
        model.published = publishedText(words(fields, CatalogueField::Published));
        model.link = words(fields, CatalogueField::Link).section(u' ', 0, 0); // several stand in one field: the first
        model.hardware = words(fields, CatalogueField::Hardware);
        model.certainty = certaintyOf(words(fields, CatalogueField::Certainty));
        model.parameters = number(fields, CatalogueField::Parameters, name, line);
        model.cost = number(fields, CatalogueField::Cost, name, line);
        model.hours = number(fields, CatalogueField::Hours, name, line);
        model.compute = number(fields, CatalogueField::Compute, name, line);
        model.line = line;
        return model;
    }
    [[nodiscard]] bool isRepeated(const CatalogueModel &model) const
    {
        const auto found = m_known.constFind(keyOf(model));
        if (found == m_known.cend())
            return false;
        CatalogueModel other = m_catalogue.models[*found];
        other.line = model.line;
        return other == model;
    }
    [[nodiscard]] static std::size_t keyOf(const CatalogueModel &model)
    {
        const auto printed = [](const std::optional<CatalogueNumber> &number) { return number ? number->printed : QString(); };
        return qHashMulti(0, model.name, model.organisation, model.published, model.link, printed(model.parameters),
            printed(model.cost), printed(model.hours), printed(model.compute));
    }
    void skip(SkippedModel &&skipped)
    {
        ++m_reading.counts.skipped;
        if (m_reading.skipped.size() < mostSkippedModels)
            m_reading.skipped.push_back(std::move(skipped));
    }
    void add(CatalogueModel &&model)
    {
        if (isRepeated(model)) {
            skip({model.line, CatalogueSkip::Repeated, shortened(model.name, longestText)});
            return;
        }
        CatalogueCounts &counts = m_reading.counts;
        ++counts.models;
        counts.withCost += model.cost.has_value();
        counts.withParameters += model.parameters.has_value();
        counts.withBoth += model.cost && model.parameters;
        counts.withNeither += !model.cost && !model.parameters;
        m_known.insert(keyOf(model), m_catalogue.models.size());
        m_catalogue.models.push_back(std::move(model));
    }

    const Table &m_table;
    CatalogueReading &m_reading;
    Catalogue m_catalogue;
    QHash<std::size_t, std::size_t> m_known; ///< rows by what they say
    int m_rowsAbove = 0;
};

void fillUnderstood(const Table &table, CatalogueReading &reading)
{
    reading.columns = table.headings;
    for (int i = 0; i < catalogueFieldCount; ++i) {
        const auto field = static_cast<CatalogueField>(i);
        if (table.columns.has(field))
            reading.understood.emplace_back(catalogueFieldName(field), table.headings[table.columns.of(field).index]);
    }
}

std::optional<Problem> readTable(std::string_view text, CatalogueReading &reading, const CatalogueProgress &progress)
{
    const tl::expected<Table, Problem> table = tableOf(text);
    if (!table)
        return table.error();
    fillUnderstood(*table, reading);
    ModelCollector collector(*table, reading);
    if (auto problem = splitCatalogue(
            text, table->delimiter, [&](const CatalogueFields &fields, qint64 line) { return collector.row(fields, line); },
            progress))
        return problem;
    if (reading.counts.rows > maxCatalogueModels)
        return problemOf(ProblemCode::TooManyRows, {QString::number(maxCatalogueModels)});
    Catalogue catalogue = collector.take();
    if (catalogue.models.empty())
        return problemOf(ProblemCode::NoModels, {u"no row below the headings names a model"_s});
    reading.catalogue = std::move(catalogue);
    return std::nullopt;
}

std::optional<Problem> readInto(CatalogueReading &reading, const QByteArray &bytes, const CatalogueProgress &progress)
{
    if (bytes.isEmpty())
        return problemOf(ProblemCode::Empty);
    if (bytes.size() > maxCatalogueBytes)
        return problemOf(ProblemCode::TooLarge, {QString::number(bytes.size()), QString::number(maxCatalogueBytes)});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        hash.addData(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(pieceBytes, bytes.size() - at)));
        if (progress && !progress(readingShare * static_cast<double>(at) / static_cast<double>(bytes.size())))
            return problemOf(ProblemCode::Cancelled);
    }
    reading.sha256 = QString::fromLatin1(hash.result().toHex());
    const auto text = catalogueText(bytes, partOf(progress, readingShare, decodingShare));
    if (!text)
        return text.error();
    const std::string_view view(text->constData(), static_cast<std::size_t>(text->size()));
    return readTable(view, reading, partOf(progress, decodingShare, 1));
}

/// All bytes of a file that may change under the reader's hands.
tl::expected<QByteArray, Problem> fileBytes(const QString &path, const CatalogueProgress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(problemOf(ProblemCode::CannotRead, {path, file.errorString()}));
    const qint64 size = file.size();
    if (size > maxCatalogueBytes)
        return tl::unexpected(problemOf(ProblemCode::TooLarge, {QString::number(size), QString::number(maxCatalogueBytes)}));
    QByteArray bytes;
    bytes.reserve(size);
    while (bytes.size() < size) {
        const QByteArray piece = file.read(std::min(pieceBytes, size - bytes.size()));
        if (piece.isEmpty())
            return tl::unexpected(problemOf(ProblemCode::Shrunk));
        bytes += piece;
        if (progress && !progress(static_cast<double>(bytes.size()) / static_cast<double>(size)))
            return tl::unexpected(problemOf(ProblemCode::Cancelled));
    }
    return bytes;
}

} // namespace

CatalogueReading readCatalogueBytes(const QByteArray &bytes, const CatalogueOptions &options)
{
    CatalogueReading reading;
    if (const auto problem = readInto(reading, bytes, options.progress)) {
        reading.catalogue.reset();
        reading.problems.push_back(*problem);
    }
    return reading;
}

CatalogueReading readCatalogue(const QString &path, const CatalogueOptions &options)
{
    const auto bytes = fileBytes(path, partOf(options.progress, 0, readingShare));
    if (!bytes) {
        CatalogueReading reading;
        reading.problems.push_back(bytes.error());
        return reading;
    }
    return readCatalogueBytes(*bytes, {partOf(options.progress, readingShare, 1)});
}

} // namespace tenbin
