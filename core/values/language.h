// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a language as a value: which words, which locale. Two languages live in one process.
#pragma once

#include <QHash>
#include <QString>

#include <memory>

class QTranslator;

namespace tenbin {

enum class LanguageId { Japanese, English };

/// A text in both languages, as the story holds it.
struct Text {
    QString ja;
    QString en;
    bool operator==(const Text &) const = default;
    [[nodiscard]] bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
};

/// Copyable handle on immutable words; `translate` is recognised by lupdate (context, English source text).
class Language {
public:
    [[nodiscard]] static Language japanese(); ///< words from :/i18n/tenbin_ja.qm, loaded once
    [[nodiscard]] static Language english();
    [[nodiscard]] static Language of(LanguageId id);

    [[nodiscard]] LanguageId id() const { return m_id; }
    [[nodiscard]] QString code() const; ///< "ja" or "en"
    /// The program's own words. `source` is the English text with %1, %2 …
    [[nodiscard]] QString translate(const char *context, const char *source) const;
    /// The story's words; the other language stands in for a missing one.
    [[nodiscard]] const QString &pick(const Text &text) const;

private:
    explicit Language(LanguageId id);
    LanguageId m_id;
    std::shared_ptr<const QTranslator> m_translator; ///< null for English: the source text is English
};

} // namespace tenbin
