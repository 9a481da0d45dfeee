// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the PNG writer. libpng at level 1 without filters: a third of the time of Qt's writer for
// charts, with files less than twice the size.
#include "ui/charts/pictures.h"

#include <array>

#include <csetjmp>
#include <png.h>

#include "ui/charts/picturetexts.h"

namespace tenbin {
namespace {

void appendBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    auto *target = static_cast<QByteArray *>(png_get_io_ptr(png));
    target->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
}

void flushNothing(png_structp) { }

void stayQuiet(png_structp, png_const_charp) { }

struct Texts {
    QByteArray title, description, source;
    QByteArray language;
    QByteArray software;
    QByteArray capsule; ///< empty: none
};

/// As tEXt: it is ASCII and packed already, and every program knows that kind.
void setCapsule(png_structp png, png_infop info, QByteArray &capsule)
{
    png_text chunk{};
    chunk.compression = PNG_TEXT_COMPRESSION_NONE;
    chunk.key = const_cast<png_charp>("Tenbin-Story"); // libpng only reads it
    chunk.text = capsule.data();
    chunk.text_length = static_cast<png_size_t>(capsule.size());
    png_set_text(png, info, &chunk, 1);
}

/// Everything inside may jump out, so nothing here owns memory.
void writeChunks(png_structp png, png_infop info, const QImage &image, Texts &texts)
{
    const bool alpha = image.hasAlphaChannel();
    png_set_compression_level(png, 1);
    png_set_filter(png, 0, PNG_FILTER_NONE);
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()), 8,
        alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
        PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, static_cast<png_uint_32>(image.dotsPerMeterX()), static_cast<png_uint_32>(image.dotsPerMeterY()),
        PNG_RESOLUTION_METER);
    const std::array<std::pair<const char *, QByteArray *>, 4> entries{
        {{"Title", &texts.title}, {"Description", &texts.description}, {"Source", &texts.source}, {"Software", &texts.software}}};
    for (const auto &[key, value] : entries) {
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<png_charp>(key); // libpng only reads it
        chunk.text = value->data();
        chunk.itxt_length = static_cast<png_size_t>(value->size());
        chunk.lang = texts.language.data();
        chunk.lang_key = nullptr;
        png_set_text(png, info, &chunk, 1);
    }
    if (!texts.capsule.isEmpty())
        setCapsule(png, info, texts.capsule);
    png_write_info(png, info);
    if (!alpha)
        png_set_filler(png, 0, PNG_FILLER_AFTER);
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, nullptr);
}

bool writePng(QByteArray &bytes, const QImage &image, Texts &texts)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, stayQuiet);
    if (!png)
        return false;
    png_infop info = png_create_info_struct(png);
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, info ? &info : nullptr);
        return false;
    }
    png_set_write_fn(png, &bytes, appendBytes, flushNothing);
    writeChunks(png, info, image, texts);
    png_destroy_write_struct(&png, &info);
    return true;
}

} // namespace

QByteArray encodePng(const QImage &image, const ChartSpec &spec, const QByteArray &capsule)
{
    if (image.isNull())
        return {};
    const PictureTexts words = pictureTexts(spec);
    Texts texts{
        words.title.toUtf8(), words.description.toUtf8(), words.source.toUtf8(), words.language.toUtf8(), "Tenbin", capsule};
    // Straight bytes in the order of the file; without alpha the fourth byte is left out while writing.
    const QImage rows = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGBX8888);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(image.sizeInBytes() / 8) + capsule.size());
    return writePng(bytes, rows, texts) ? bytes : QByteArray();
}

} // namespace tenbin
