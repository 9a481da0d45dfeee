// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the text of an article somebody attached, and where a story's locators stand in it. Never written anywhere.
#pragma once

#include "core/story/story.h"

#include <QByteArray>

namespace tenbin {

inline constexpr qint64 maxArticleBytes = 4 * 1024 * 1024;

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, ShiftJis };
[[nodiscard]] QString encodingName(TextEncoding encoding); ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS" (CP932)

struct ArticleText {
    QString text; ///< line ends are \n, without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    bool operator==(const ArticleText &) const = default;
};

struct ArticleReading {
    std::optional<ArticleText> article;
    Problems problems; ///< CannotRead, Empty, TooLarge, NotText
};
/// Byte order marks first, then UTF-8 if it is valid, then UTF-16 by its zero bytes, then Shift_JIS (CP932) if every byte fits.
[[nodiscard]] ArticleReading readArticle(const QByteArray &bytes);
[[nodiscard]] ArticleReading readArticleFile(const QString &path);

/// Whose locator it is.
struct LocatorUse {
    enum class Kind { Fact, Claim };
    Kind kind = Kind::Fact;
    QString id; ///< fact or claim
    Locator locator;
};
/// Every locator of a story: article readings of facts in story order, then claims.
[[nodiscard]] std::vector<LocatorUse> locatorsOf(const Story &story);

/// Found: the wanted occurrence is there. Elsewhere: the text is there, but not as often as the locator says. Missing: nowhere.
enum class LocatorStatus { Found, Elsewhere, Missing };
[[nodiscard]] QString locatorStatusName(LocatorStatus status); ///< "found|elsewhere|missing": stable

struct Span {
    qsizetype start = -1; ///< UTF-16 units in ArticleText::text; −1: nowhere
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

struct LocatorPlace {
    LocatorUse use;
    LocatorStatus status = LocatorStatus::Missing;
    int count = 0; ///< how often the text is there at all
    Span span; ///< of the wanted occurrence, or of the last one where it is elsewhere
};

/// Full-width and half-width forms, wave dash and tilde, minus signs and spaces are the same (NFKC and a few dashes). A number is
/// not found inside a longer one: "50%" is not in "150%".
[[nodiscard]] std::vector<LocatorPlace> locate(const Story &story, const ArticleText &article);

} // namespace tenbin
