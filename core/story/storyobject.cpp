// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the basic values of a story file: texts, ids, numbers, dates, units, lists.
#include "core/story/storyobject.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <span>

namespace tenbin {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}
bool isLower(char character)
{
    return character >= 'a' && character <= 'z';
}
bool isUpper(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool isId(std::string_view text, bool lowerStart)
{
    if (text.empty() || text.size() > maxStoryIdLength)
        return false;
    const char start = text.front();
    if (lowerStart ? !isLower(start) : !(isLower(start) || isUpper(start) || isDigit(start)))
        return false;
    return std::all_of(
        text.begin(), text.end(), [](char c) { return isLower(c) || isUpper(c) || isDigit(c) || c == '.' || c == '-'; });
}

/// The digits at that place as a number; −1 if there is anything else.
int digitsAt(std::string_view text, std::size_t start, std::size_t length)
{
    int value = 0;
    for (const char character : text.substr(start, length)) {
        if (!isDigit(character))
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

bool isIsoDate(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    if ((text.size() > 4 && text[4] != '-') || (text.size() > 7 && text[7] != '-'))
        return false;
    const int year = digitsAt(text, 0, 4);
    const int month = text.size() > 4 ? digitsAt(text, 5, 2) : 1;
    const int day = text.size() > 7 ? digitsAt(text, 8, 2) : 1;
    return year > 0 && QDate::isValid(year, month, day);
}

bool isClockTime(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return false;
    const int hour = digitsAt(text, 0, 2);
    const int minute = digitsAt(text, 3, 2);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

/// Characters no page or office file can hold.
std::optional<QChar> controlCharacter(const QString &text)
{
    const auto found = std::find_if(text.begin(), text.end(),
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7F) || c.unicode() >= 0xFFFE; });
    return found == text.end() ? std::nullopt : std::optional(*found);
}

} // namespace

StoryObject::StoryObject(StoryContext &context, JsonTree::Index at)
    : m_context(context)
    , m_at(at)
    , m_isObject(context.tree().kind(at) == JsonKind::Object)
{
    if (!m_isObject)
        m_context.wrongType(at, "object");
}

StoryObject::~StoryObject()
{
    const JsonTree &tree = m_context.tree();
    if (!m_isObject || m_foundCount == tree.count(m_at))
        return;
    const auto known = std::span(m_known).first(m_knownCount);
    for (auto index = tree.first(m_at); index != tree.end(m_at); index = tree.next(index)) {
        if (std::find(known.begin(), known.end(), tree.key(index)) == known.end())
            m_context.warn(index, ProblemCode::UnknownKey, {fromUtf8(tree.key(index))});
    }
}

JsonTree::Index StoryObject::member(std::string_view name) const
{
    return m_isObject ? m_context.tree().member(m_at, name).value_or(m_at) : m_at;
}

std::optional<JsonTree::Index> StoryObject::find(std::string_view name, Need need)
{
    if (!m_isObject)
        return std::nullopt;
    Q_ASSERT(m_knownCount < m_known.size());
    m_known[m_knownCount++] = name;
    const std::optional<JsonTree::Index> found = m_context.tree().member(m_at, name);
    if (found)
        ++m_foundCount;
    else if (need == Need::Required)
        m_context.error(m_at, ProblemCode::MissingKey, {fromUtf8(name)});
    return found;
}

std::optional<JsonTree::Index> StoryObject::findString(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = find(name, need);
    if (!at)
        return std::nullopt;
    if (m_context.tree().kind(*at) != JsonKind::String) {
        m_context.wrongType(*at, "string");
        return std::nullopt;
    }
    if (m_context.tree().text(*at).empty() && need == Need::Required) {
        m_context.error(m_at, ProblemCode::MissingKey, {fromUtf8(name)});
        return std::nullopt;
    }
    return at;
}

QString StoryObject::readString(JsonTree::Index at, int longest)
{
    QString text = fromUtf8(m_context.tree().text(at));
    if (text.size() > longest) {
        m_context.error(at, ProblemCode::TooLarge, {QString::number(text.size()), QString::number(longest)});
        return {};
    }
    if (const std::optional<QChar> control = controlCharacter(text)) {
        const QString code = QString::number(control->unicode(), 16).toUpper().rightJustified(4, u'0');
        m_context.error(at, ProblemCode::WrongType, {QStringLiteral("text"), QLatin1String("U+") + code});
    }
    return text;
}

QString StoryObject::string(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    return at ? readString(*at, maxStoryTextLength) : QString();
}

bool StoryObject::hasContent(std::string_view name) const
{
    const JsonTree &tree = m_context.tree();
    const JsonTree::Index at = member(name);
    return at != m_at && (tree.kind(at) != JsonKind::String || !tree.text(at).empty());
}

Text StoryObject::text(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = find(name, need);
    if (!at)
        return {};
    StoryObject object(m_context, *at);
    if (!object.isObject())
        return {};
    Text text{object.string("ja", Need::Optional), object.string("en", Need::Optional)};
    // A text that is there but wrong has been reported already.
    const bool hasJapanese = object.hasContent("ja");
    const bool hasEnglish = object.hasContent("en");
    if (!hasJapanese && !hasEnglish)
        m_context.error(*at, ProblemCode::MissingKey, {QStringLiteral("ja, en")});
    else if (!hasJapanese)
        m_context.warn(*at, ProblemCode::MissingLanguage, {QStringLiteral("ja")});
    else if (!hasEnglish)
        m_context.warn(*at, ProblemCode::MissingLanguage, {QStringLiteral("en")});
    return text;
}

QString StoryObject::anyId(std::string_view name, Need need, bool lowerStart)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    if (!at)
        return {};
    const std::string_view text = m_context.tree().text(*at);
    if (!isId(text, lowerStart)) {
        m_context.error(*at, ProblemCode::BadId, {fromUtf8(text.substr(0, maxStoryIdLength))});
        return {};
    }
    return fromUtf8(text);
}

QString StoryObject::id(std::string_view name, Need need)
{
    return anyId(name, need, false);
}

QString StoryObject::lowerId(std::string_view name, Need need)
{
    return anyId(name, need, true);
}

QString StoryObject::referenceAt(JsonTree::Index at, Naming naming)
{
    const std::string_view text = m_context.tree().text(at);
    if (text.size() > maxStoryIdLength) {
        m_context.error(at, ProblemCode::BadId, {fromUtf8(text.substr(0, maxStoryIdLength))});
        return {};
    }
    QString id = fromUtf8(text);
    m_context.refer(at, naming, id);
    return id;
}

QString StoryObject::reference(std::string_view name, Naming naming, Need need)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    return at ? referenceAt(*at, naming) : QString();
}

QStringList StoryObject::references(std::string_view name, Naming naming, Need need)
{
    QStringList ids;
    for (const JsonTree::Index at : list(name, need)) {
        if (m_context.tree().kind(at) == JsonKind::String)
            ids += referenceAt(at, naming);
        else
            m_context.wrongType(at, "string");
    }
    return ids;
}

std::optional<Printed> StoryObject::number(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    if (!at)
        return std::nullopt;
    QString text = fromUtf8(m_context.tree().text(*at));
    if (const std::optional<Rational> value = parseDecimal(text))
        return Printed{std::move(text), *value};
    m_context.error(*at, ProblemCode::BadNumber, {text.left(maxStoryIdLength)});
    return std::nullopt;
}

std::optional<int> StoryObject::integer(std::string_view name, int low, int high, Need need)
{
    const std::optional<JsonTree::Index> at = find(name, need);
    if (!at)
        return std::nullopt;
    if (m_context.tree().kind(*at) != JsonKind::Number) {
        m_context.wrongType(*at, "number");
        return std::nullopt;
    }
    const std::string_view text = m_context.tree().text(*at);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || value < low || value > high) {
        m_context.error(*at, ProblemCode::BadNumber, {fromUtf8(text.substr(0, maxStoryIdLength))});
        return std::nullopt;
    }
    return value;
}

bool StoryObject::boolean(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = find(name, need);
    if (!at)
        return false;
    const JsonKind kind = m_context.tree().kind(*at);
    if (kind != JsonKind::True && kind != JsonKind::False)
        m_context.wrongType(*at, "boolean");
    return kind == JsonKind::True;
}

QString StoryObject::date(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    if (!at)
        return {};
    const std::string_view text = m_context.tree().text(*at);
    if (isIsoDate(text))
        return fromUtf8(text);
    m_context.error(*at, ProblemCode::BadDate, {fromUtf8(text.substr(0, maxStoryIdLength))});
    return {};
}

QString StoryObject::time(std::string_view name, Need need)
{
    const std::optional<JsonTree::Index> at = findString(name, need);
    if (!at)
        return {};
    const std::string_view text = m_context.tree().text(*at);
    if (isClockTime(text))
        return fromUtf8(text);
    m_context.error(*at, ProblemCode::WrongType, {QStringLiteral("HH:MM"), fromUtf8(text.substr(0, maxStoryIdLength))});
    return {};
}

Unit StoryObject::unit(std::string_view name)
{
    const std::optional<JsonTree::Index> at = findString(name, Need::Required);
    if (!at) {
        m_context.setIncomplete();
        return {};
    }
    const QString text = fromUtf8(m_context.tree().text(*at));
    const std::optional<Unit> unit = text.size() <= maxStoryIdLength ? parseUnit(text) : std::nullopt;
    if (!unit) {
        m_context.error(*at, ProblemCode::UnknownUnit, {text.left(maxStoryIdLength)});
        m_context.setIncomplete();
    }
    return unit.value_or(Unit{});
}

std::vector<JsonTree::Index> StoryObject::list(std::string_view name, Need need)
{
    const JsonTree &tree = m_context.tree();
    const std::optional<JsonTree::Index> at = find(name, need);
    const bool isList = at && tree.kind(*at) == JsonKind::Array && tree.count(*at) <= maxStoryItems;
    if (!isList && (name == "facts" || name == "figures"))
        m_context.setIncomplete();
    if (!at)
        return {};
    if (tree.kind(*at) != JsonKind::Array)
        m_context.wrongType(*at, "array");
    else if (!isList)
        m_context.error(*at, ProblemCode::TooLarge, {QString::number(tree.count(*at)), QString::number(maxStoryItems)});
    if (!isList)
        return {};
    std::vector<JsonTree::Index> elements;
    elements.reserve(tree.count(*at));
    for (auto index = tree.first(*at); index != tree.end(*at); index = tree.next(index))
        elements.push_back(index);
    return elements;
}

void StoryObject::emptyList(std::string_view name)
{
    for (const JsonTree::Index at : list(name, Need::Optional))
        m_context.warn(at, ProblemCode::UnknownKey, {fromUtf8(name)});
}

void StoryObject::unknownWord(JsonTree::Index at, const QStringList &allowed)
{
    const QString found = fromUtf8(m_context.tree().text(at).substr(0, maxStoryIdLength));
    m_context.error(at, ProblemCode::UnknownWord, {found, allowed.join(QLatin1String(", "))});
}

bool UniqueIds::take(StoryObject &object, const QString &id, std::string_view key)
{
    if (id.isEmpty())
        return true;
    if (!m_ids.contains(id)) {
        m_ids.insert(id);
        return true;
    }
    object.context().error(object.member(key), ProblemCode::DuplicateId, {id});
    return false;
}

void checkOrder(StoryObject &object, const Printed &low, const Printed &high)
{
    if (low.value > high.value)
        object.context().error(object.at(), ProblemCode::LowAboveHigh, {low.text, high.text});
}

} // namespace tenbin
