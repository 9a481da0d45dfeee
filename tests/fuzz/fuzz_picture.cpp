// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: any bytes as a picture, for libFuzzer; what opens must be a story that can be written and read again.
#include "core/story/embeddedfile.h"
#include "core/story/storywriter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tenbin;
    const PictureReading reading =
        readPicture(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (reading.story.has_value() == hasErrors(reading.problems))
        std::abort();
    if (reading.story && !readStory(writeStory(*reading.story)).story)
        std::abort();
    return 0;
}
