// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: SHA-256 by the instructions of x86 processors, else by Qt.
#include "core/market/filehash.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define TENBIN_SHA_INSTRUCTIONS 1
#include <immintrin.h>
#endif

namespace tenbin {

namespace {

#ifdef TENBIN_SHA_INSTRUCTIONS

bool hasInstructions()
{
    static const bool has = [] {
        unsigned a = 0, b = 0, c = 0, d = 0;
        __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(7), "c"(0));
        return (b >> 29 & 1U) != 0 && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
    }();
    return has;
}

alignas(16) constexpr std::array<quint32, 64> constants = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
    0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624,
    0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

__attribute__((target("sha,sse4.1,ssse3"))) void addBlocks(
    std::array<quint32, 8> &state, const unsigned char *data, std::size_t blocks)
{
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i low = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state.data())), 0xB1); // CDAB
    __m128i high = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state.data() + 4)), 0x1B); // EFGH
    __m128i abef = _mm_alignr_epi8(low, high, 8);
    __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
    for (; blocks > 0; --blocks, data += 64) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(data + 16 * i)), order);
#pragma GCC unroll 16
        for (int round = 0; round < 16; ++round) { // four at a time
            if (round >= 4) {
                __m128i next = _mm_sha256msg1_epu32(words[round % 4], words[(round + 1) % 4]);
                next = _mm_add_epi32(next, _mm_alignr_epi8(words[(round + 3) % 4], words[(round + 2) % 4], 4));
                words[round % 4] = _mm_sha256msg2_epu32(next, words[(round + 3) % 4]);
            }
            const __m128i sum =
                _mm_add_epi32(words[round % 4], _mm_load_si128(reinterpret_cast<const __m128i *>(constants.data() + 4 * round)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    low = _mm_shuffle_epi32(abef, 0x1B); // FEBA
    high = _mm_shuffle_epi32(cdgh, 0xB1); // DCHG
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data()), _mm_blend_epi16(low, high, 0xF0)); // DCBA
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data() + 4), _mm_alignr_epi8(high, low, 8)); // HGFE
}

#else

bool hasInstructions()
{
    return false;
}

void addBlocks(std::array<quint32, 8> &, const unsigned char *, std::size_t) { }

#endif

} // namespace

void FileHash::reset()
{
    m_plain.reset();
    m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    m_restSize = 0;
    m_size = 0;
}

void FileHash::add(QByteArrayView bytes)
{
    if (!hasInstructions()) {
        m_plain.addData(bytes);
        return;
    }
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    auto size = std::size_t(bytes.size());
    m_size += size;
    if (m_restSize > 0) {
        const std::size_t taken = std::min(size, m_rest.size() - m_restSize);
        std::memcpy(m_rest.data() + m_restSize, data, taken);
        m_restSize += taken;
        data += taken;
        size -= taken;
        if (m_restSize < m_rest.size())
            return;
        addBlocks(m_state, m_rest.data(), 1);
        m_restSize = 0;
    }
    addBlocks(m_state, data, size / 64);
    m_restSize = size % 64;
    if (m_restSize > 0)
        std::memcpy(m_rest.data(), data + size - m_restSize, m_restSize);
}

QString FileHash::result()
{
    if (!hasInstructions())
        return QString::fromLatin1(m_plain.result().toHex());
    const quint64 bits = m_size * 8;
    std::array<char, 72> end = {char(0x80)}; // zeros up to eight bytes before the end of a block, and the length there
    const std::size_t zeros = (m_restSize < 56 ? 56 : 120) - m_restSize;
    for (std::size_t i = 0; i < 8; ++i)
        end[zeros + i] = char(bits >> (56 - 8 * i));
    add({end.data(), qsizetype(zeros + 8)});
    QString text;
    for (const quint32 word : m_state)
        text += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return text;
}

} // namespace tenbin
