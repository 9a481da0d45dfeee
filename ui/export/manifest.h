// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the manifest beside a batch: which file came from which story, scenario and view, with its SHA-256.
#pragma once

#include "core/story/story.h"
#include "core/values/problem.h"
#include "core/values/result.h"
#include "ui/export/plan.h"

namespace tenbin {

inline constexpr qint64 maxManifestBytes = 64 * 1024 * 1024;
inline constexpr int maxManifestFiles = 20'000;

/// What a batch was made from.
struct ManifestBatch {
    QString story; ///< id
    QByteArray storyHash; ///< SHA-256 of the story's JSON, hexadecimal
    QString origin; ///< name of the story's file that its pictures keep
    QString
        file; ///< path of the file (a story or a picture) it came from, relative where it lies below the manifest; empty: none
    NamedScenario scenario; ///< without id and name
    std::vector<DataLink> data; ///< the linked files, without contents; paths as `file`
    bool withStory = true;
    bool operator==(const ManifestBatch &) const = default;
};

struct ManifestFile {
    QString name; ///< beside the manifest, without folder
    QByteArray hash; ///< SHA-256, hexadecimal
    qint64 bytes = 0;
    QString format;
    int batch = 0;
    std::vector<QByteArray> views; ///< writeView, one for each chart
    QStringList steps = {}; ///< ids, one for each view where the file is of steps of a talk; else empty
    bool operator==(const ManifestFile &) const = default;
};

struct Manifest {
    std::vector<ManifestBatch> batches;
    std::vector<ManifestFile> files;
    bool operator==(const Manifest &) const = default;
};

[[nodiscard]] const QString &manifestName(); ///< "tenbin-manifest.json"
[[nodiscard]] QByteArray writeManifest(const Manifest &manifest);
/// Untrusted: names with folders, unknown formats and numbers out of range are Input failures with their JSON pointer.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray &bytes, const Language &messages);
/// `newer` on top of `older`: files that were written again are replaced, the others stay; batches without files go.
[[nodiscard]] Manifest mergedManifest(const Manifest &older, const Manifest &newer);

} // namespace tenbin
