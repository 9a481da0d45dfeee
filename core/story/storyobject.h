// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: typed access to the members of one object of a story file, each fault noted with its place.
#pragma once

#include "core/story/storycontext.h"
#include "core/story/storywords.h"

namespace tenbin {

inline constexpr int maxStoryItems = 20'000; ///< facts, figures, or elements of any other list
inline constexpr int maxStoryTextLength = 4'000; ///< UTF-16 units
inline constexpr int maxStoryIdLength = 80;
inline constexpr int maxLocatorLength = 20;

enum class Need { Required, Optional };

/// One object of the file. Reports its unknown keys when it goes out of scope. A value that is missing or wrong reads as
/// empty, and the problem is noted.
class StoryObject {
public:
    StoryObject(StoryContext &context, JsonTree::Index at);
    ~StoryObject();
    StoryObject(const StoryObject &) = delete;
    StoryObject &operator=(const StoryObject &) = delete;

    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] JsonTree::Index at() const { return m_at; }
    [[nodiscard]] StoryContext &context() { return m_context; }

    /// No unknown keys are reported: the object is not read at all.
    void leaveUnread() { m_isObject = false; }
    /// The member of that name if there is one, else the object itself: where a fault is best shown.
    [[nodiscard]] JsonTree::Index member(std::string_view name) const;

    /// The member, now known. `name` must be a literal.
    [[nodiscard]] std::optional<JsonTree::Index> find(std::string_view name, Need need = Need::Optional);
    [[nodiscard]] QString string(std::string_view name, Need need);
    [[nodiscard]] Text text(std::string_view name, Need need);
    /// Letters, digits, points and hyphens, at most 80; facts and figures start with a lower-case letter.
    [[nodiscard]] QString id(std::string_view name, Need need);
    [[nodiscard]] QString lowerId(std::string_view name, Need need);
    /// An id of something defined elsewhere in the file.
    [[nodiscard]] QString reference(std::string_view name, Naming naming, Need need);
    [[nodiscard]] QStringList references(std::string_view name, Naming naming, Need need);
    [[nodiscard]] std::optional<Printed> number(std::string_view name, Need need);
    [[nodiscard]] std::optional<int> integer(std::string_view name, int low, int high, Need need);
    [[nodiscard]] bool boolean(std::string_view name, Need need);
    [[nodiscard]] QString date(std::string_view name, Need need);
    [[nodiscard]] QString time(std::string_view name, Need need);
    [[nodiscard]] Unit unit(std::string_view name);
    /// Elements of an array; none if it is missing. Longer lists are refused as a whole.
    [[nodiscard]] std::vector<JsonTree::Index> list(std::string_view name, Need need);
    /// A list this version of the format has no contents for yet.
    void emptyList(std::string_view name);

    template <typename T, std::size_t count>
    [[nodiscard]] std::optional<T> word(std::string_view name, const std::array<Word<T>, count> &words, Need need)
    {
        const std::optional<JsonTree::Index> at = findString(name, need);
        if (!at)
            return std::nullopt;
        const std::string_view found = m_context.tree().text(*at);
        for (const Word<T> &entry : words) {
            if (std::string_view(entry.text.data(), static_cast<std::size_t>(entry.text.size())) == found)
                return entry.value;
        }
        QStringList allowed;
        for (const Word<T> &entry : words)
            allowed += entry.text;
        unknownWord(*at, allowed);
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<JsonTree::Index> findString(std::string_view name, Need need);
    [[nodiscard]] bool hasContent(std::string_view name) const; ///< there, and not an empty string
    [[nodiscard]] QString readString(JsonTree::Index at, int longest);
    [[nodiscard]] QString anyId(std::string_view name, Need need, bool lowerStart);
    [[nodiscard]] QString referenceAt(JsonTree::Index at, Naming naming);
    void unknownWord(JsonTree::Index at, const QStringList &allowed);

    StoryContext &m_context;
    JsonTree::Index m_at;
    bool m_isObject = false;
    std::array<std::string_view, 32> m_known; ///< names asked for so far
    std::size_t m_knownCount = 0;
    quint32 m_foundCount = 0;
};

/// Marks ids that were used before in a list of things of one kind.
class UniqueIds {
public:
    /// False, with a DuplicateId noted at the object's `id`, if it was there before.
    bool take(StoryObject &object, const QString &id, std::string_view key = "id");

private:
    QSet<QString> m_ids;
};

/// low ≤ high, or LowAboveHigh at the object.
void checkOrder(StoryObject &object, const Printed &low, const Printed &high);

} // namespace tenbin
