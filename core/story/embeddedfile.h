// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the story inside a picture with everything it needs to be shown as it was.
#pragma once

#include "core/figures/figures.h"
#include "core/story/storyreader.h"

#include <QByteArray>

namespace tenbin {

/// Nobody has checked what stands in a picture: who opens one is told where it comes from.
struct PictureReading {
    std::optional<Story> story; ///< none if any problem is an error
    Problems problems;
    Scenario scenario; ///< its what-if values name facts of the story
    QByteArray view; ///< JSON object, see readView
    QString origin; ///< name, without folder, of the file the story came from; empty: a built-in story or never saved
};

/// Of a whole PNG, SVG or PDF file. Problems: NoStoryInside, NewerPicture, DamagedPicture, TooLarge, UnknownFact, and those of
/// readStory. Opens no file, whatever the story names.
[[nodiscard]] PictureReading readPicture(const QByteArray &file);
/// Refuses files over maxPictureBytes without reading them. CannotRead: not there, no permission, a directory or a pipe.
[[nodiscard]] PictureReading readPictureFile(const QString &path);
/// To be read as a picture: by its first bytes, or, where they say nothing, by a name that ends as pictures' names do.
[[nodiscard]] bool isPictureFile(const QString &path);

} // namespace tenbin
