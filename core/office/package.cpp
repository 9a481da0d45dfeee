// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: packing with libzip, in memory.
#include "core/office/package.h"

#include <memory>

#include <zip.h>

namespace tenbin {
namespace {

constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1 January 1980, the earliest a ZIP can say
constexpr zip_uint32_t deflateLevel = 6;

struct CloseSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

tl::unexpected<Failure> refused(zip_error_t *error, const QString &where)
{
    const QString what = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return tl::unexpected(Failure{Failure::Kind::Output, what, where});
}

tl::unexpected<Failure> refused(zip_t *archive, const QString &where)
{
    return tl::unexpected(Failure{Failure::Kind::Output, QString::fromUtf8(zip_strerror(archive)), where});
}

/// The bytes stay the caller's until the archive is closed.
bool addPart(zip_t *archive, const PackagePart &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t at = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const bool stored = part.packing == PackagePart::Packing::Stored;
    const auto index = zip_uint64_t(at);
    return zip_set_file_compression(archive, index, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : deflateLevel) == 0
        && zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t state;
    zip_stat_init(&state);
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return refused(zip_source_error(source), {});
    if (zip_source_stat(source, &state) != 0 || !(state.valid & ZIP_STAT_SIZE)) {
        zip_source_close(source);
        return refused(zip_source_error(source), {});
    }
    bytes.resize(qsizetype(state.size));
    const zip_int64_t read = zip_source_read(source, bytes.data(), state.size);
    zip_source_close(source);
    if (read != bytes.size())
        return refused(zip_source_error(source), {});
    return bytes;
}

} // namespace

Result<QByteArray> writePackage(const std::vector<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return refused(&error, {});
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return refused(&error, {});
    zip_source_keep(memory.get()); // closing the archive gives its share back, the bytes are read afterwards
    for (const PackagePart &part : parts)
        if (!addPart(archive.get(), part))
            return refused(archive.get(), part.name);
    if (zip_close(archive.get()) != 0)
        return refused(archive.get(), {});
    archive.release();
    return bytesOf(memory.get());
}

} // namespace tenbin
