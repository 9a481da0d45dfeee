// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: names of exported files, from a pattern with fields to names every file system takes.
#pragma once

#include <QString>
#include <QStringList>

namespace tenbin {

inline constexpr int mostNameBytes = 240; ///< of UTF-8; file systems take 255, and a file being written has a longer name

/// What the fields of a pattern stand for. An empty one takes the separator before it away: CSV has no theme.
struct NameFields {
    QString chart; ///< id
    QString lang;
    QString theme;
    QString ext; ///< without a point
    QString story; ///< id
    QString date; ///< of the story, ISO
    QString title; ///< name of the chart, or of the story for a file of all charts
};

/// chart, lang, theme, ext, story, date, title: what stands between the braces.
[[nodiscard]] const QStringList &nameFieldNames();
/// The pattern filled in. Characters that some file system refuses become "_", a name too long is cut before its ending, and the
/// name always ends in ".ext". Fields that do not exist stay as they are typed.
[[nodiscard]] QString fileNameOf(const QString &pattern, const NameFields &fields);
/// The same names, of which the second of two equal ones (letters apart in case only count as equal) gets "-2" before its ending.
[[nodiscard]] QStringList uniqueNames(const QStringList &names);

} // namespace tenbin
