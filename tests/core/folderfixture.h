// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: files that tests put into a folder of their own.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace tenbin::test {

/// Path of the file; what was there is replaced.
inline QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace tenbin::test
