// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a story and a view of it as one line of ASCII that travels inside a picture, and finding that line in untrusted bytes.
#pragma once

#include "core/figures/figures.h"
#include "core/story/scenariofile.h"
#include "core/values/result.h"

#include <QByteArray>

#include <optional>

namespace tenbin {

inline constexpr qint64 maxPictureBytes = 256 * 1024 * 1024; ///< of a file that is looked through
inline constexpr qint64 maxCapsuleBytes = 24 * 1024 * 1024; ///< of the line
inline constexpr qint64 maxViewBytes = 1024 * 1024; ///< of the view's JSON, unpacked
inline constexpr int maxOriginLength = 255; ///< characters of a file name

/// What a picture carries.
struct Embedded {
    QByteArray story; ///< JSON as writeStory gives it
    NamedScenario scenario; ///< switches and what-if values
    QByteArray view; ///< JSON: chart, language, theme, size and options; see core/charts/viewfile
    QString origin; ///< name of the story's file when it was exported; empty: a built-in story or never saved
    bool operator==(const Embedded &) const = default;
};

/// A story packed once for a batch of pictures: packing it is nearly all the work.
class CapsuleStory final {
public:
    explicit CapsuleStory(const QByteArray &storyJson);
    /// The line, see writeCapsule. Cheap; may be called on any thread.
    [[nodiscard]] QByteArray with(const NamedScenario &scenario, const QByteArray &view, const QString &origin) const;

private:
    QByteArray m_packed; ///< empty: larger than a story may be
};

/// "tenbin-story-1:" and then origin, scenario, view and story, each as base64 of its zlib stream, with ":" between: letters,
/// digits, "+/=:-" only, so that it needs no escaping anywhere. The same content gives the same line. Empty if the story or the
/// view is larger than readCapsule takes. Of the origin only a file name is kept.
[[nodiscard]] QByteArray writeCapsule(const Embedded &embedded);
/// What every picture of a scenario carries: switches and what-if values, without name, facts in alphabetical order.
[[nodiscard]] NamedScenario pictureScenario(const Scenario &scenario);

/// The other way round, checked: sizes before and while unpacking, packing, JSON of scenario and view. The story inside is not
/// read yet: readStory does. Problems: NoStoryInside, NewerPicture, DamagedPicture, TooLarge.
[[nodiscard]] tl::expected<Embedded, Problem> unpackCapsule(const QByteArray &line);
/// The same with the fault in words.
[[nodiscard]] Result<Embedded> readCapsule(const QByteArray &line, const Language &language = Language::english());

enum class PictureKind { Png, Svg, Pdf };
inline constexpr qsizetype pictureHeadBytes = 4096; ///< what pictureKind wants to see of a file
/// By the first bytes, not by the name; none: not a picture Tenbin writes.
[[nodiscard]] std::optional<PictureKind> pictureKind(const QByteArray &head);
/// The capsule in a whole PNG, SVG or PDF file, also where another program broke it into lines or packed the chunk it is in;
/// empty: there is none (any more). Takes time in proportion to the size. Never reads anything but the bytes given.
[[nodiscard]] QByteArray findCapsule(const QByteArray &file);

} // namespace tenbin
