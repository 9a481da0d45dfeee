// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart pulled out of the window: the picture file other programs are given, and where it lies meanwhile.
#pragma once

#include "core/values/language.h"
#include "core/values/result.h"

#include <QMimeData>
#include <QPixmap>
#include <QTemporaryDir>

#include <memory>

namespace tenbin {

/// One private folder, made when it is first needed and gone with the object. A file stays until then: whoever took it may read
/// it long after the drop.
class DragFiles final {
public:
    DragFiles();
    ~DragFiles();
    DragFiles(const DragFiles &) = delete;
    DragFiles &operator=(const DragFiles &) = delete;

    /// Path of the file, complete; `name` has no folder. A later file of the same name takes its place in one step.
    [[nodiscard]] Result<QString> write(const QString &name, const QByteArray &bytes, const Language &messages);
    [[nodiscard]] QString folder() const; ///< empty before the first file

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The file for programs that take files, the picture itself for those that do not.
[[nodiscard]] std::unique_ptr<QMimeData> dragMime(const QString &path, const QByteArray &png);

/// The chart as small as it hangs on the pointer, with a line around it.
[[nodiscard]] QPixmap dragPixmap(const QImage &chart, double devicePixelRatio, const QColor &line);

} // namespace tenbin
