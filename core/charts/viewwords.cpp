// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/viewwords.h"

#include "core/story/storywords.h"

namespace tenbin {

namespace {

template <typename Enum, std::size_t count>
QString wordFor(const std::array<Word<int>, count> &words, Enum value)
{
    return wordOf(words, static_cast<int>(value));
}

template <typename Enum, std::size_t count>
Enum valueFor(const std::array<Word<int>, count> &words, const QString &text, Enum otherwise)
{
    const auto value = valueOfWord(words, text);
    return value ? static_cast<Enum>(*value) : otherwise;
}

} // namespace

ViewWords viewWords(const ViewOptions &options)
{
    return {wordFor(parameterWords, options.parameters), wordFor(orderWords, options.order),
        options.table ? QString(wordOf(benchmarkTableWords, *options.table)) : QString(), wordFor(swingWords, options.swing)};
}

void takeWords(ViewOptions &options, const ViewWords &words)
{
    const ViewOptions own;
    options.parameters = valueFor(parameterWords, words.parameters, own.parameters);
    options.order = valueFor(orderWords, words.order, own.order);
    options.table = valueOfWord(benchmarkTableWords, words.table);
    options.swing = valueFor(swingWords, words.swing, own.swing);
}

} // namespace tenbin
