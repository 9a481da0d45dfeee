// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/story/storysteps.h"

#include "core/story/storyobject.h"

#include <algorithm>

namespace tenbin {

namespace {

bool isStep(const Story &story, int row)
{
    return row >= 0 && row < static_cast<int>(story.steps.size());
}

bool isTaken(const std::vector<Step> &steps, const QString &id)
{
    return std::any_of(steps.begin(), steps.end(), [&id](const Step &step) { return step.id == id; });
}

/// The same story with one step changed; the story itself where there is no such step. For changes no reader would refuse: the
/// whole story is not judged again, since this follows every key somebody types.
template <typename Change>
Story changed(const Story &story, int row, Change change)
{
    Story next = story;
    if (isStep(story, row))
        change(next.steps[static_cast<std::size_t>(row)]);
    return next;
}

QString &textOf(Step &step, StepText which, LanguageId language)
{
    Text &text = which == StepText::Title ? step.title : step.notes;
    return language == LanguageId::Japanese ? text.ja : text.en;
}

/// What a field may hold that a file may not: pasted line ends of other systems, control characters.
QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : text) {
        if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator || character == u'\r')
            character = u'\n';
        const bool isControl = character < u' ' && character != u'\n' && character != u'\t';
        if (isControl || character == QChar(0x7F) || character.unicode() >= 0xFFFE)
            character = u' ';
    }
    return text;
}

} // namespace

QString freeStepId(const std::vector<Step> &steps)
{
    for (int number = 1;; ++number) {
        QString id = QStringLiteral("step-%1").arg(number);
        if (!isTaken(steps, id))
            return id;
    }
}

Edited insertStepAfter(const Story &story, int row, Step step)
{
    Story next = story;
    if (step.id.isEmpty() || isTaken(story.steps, step.id))
        step.id = freeStepId(story.steps);
    const int at = std::clamp(row, -1, static_cast<int>(story.steps.size()) - 1) + 1;
    next.steps.insert(next.steps.begin() + at, std::move(step));
    return checkedStory(std::move(next));
}

Edited removeStep(const Story &story, int row)
{
    Story next = story;
    if (!isStep(story, row))
        return next;
    next.steps.erase(next.steps.begin() + row);
    return next;
}

Edited moveStep(const Story &story, int from, int to)
{
    Story next = story;
    if (!isStep(story, from) || !isStep(story, to))
        return next;
    const auto first = next.steps.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    return next;
}

Edited duplicateStep(const Story &story, int row)
{
    if (!isStep(story, row))
        return story;
    return insertStepAfter(story, row, story.steps[static_cast<std::size_t>(row)]);
}

Edited setStepFlag(const Story &story, int row, StepFlag flag, StepSwitch to)
{
    return changed(
        story, row, [&](Step &step) { (flag == StepFlag::Hidden ? step.hidden : step.backup) = to == StepSwitch::On; });
}

Edited setStepText(const Story &story, int row, StepText which, LanguageId language, const QString &text)
{
    const QString words = cleaned(which == StepText::Title ? text.simplified() : text); // a title is one line
    if (words.size() > maxStoryTextLength) {
        const QString place = QStringLiteral("/steps/%1/%2/%3")
                                  .arg(row)
                                  .arg(which == StepText::Title ? QLatin1String("title") : QLatin1String("notes"))
                                  .arg(language == LanguageId::Japanese ? QLatin1String("ja") : QLatin1String("en"));
        const QStringList sizes{QString::number(words.size()), QString::number(maxStoryTextLength)};
        return tl::unexpected(Problem{Severity::Error, ProblemCode::TooLarge, sizes, place});
    }
    return changed(story, row, [&](Step &step) { textOf(step, which, language) = words; });
}

Edited setStepSeconds(const Story &story, int row, int seconds)
{
    return changed(story, row, [seconds](Step &step) { step.seconds = std::clamp(seconds, 0, maxStepSeconds); });
}

Edited setStepReveal(const Story &story, int row, const std::vector<QStringList> &reveal, const QString &focus)
{
    const QString place = QStringLiteral("/steps/%1/reveal").arg(row);
    const auto tooMany = [](qsizetype count, int most, const QString &where) {
        return tl::unexpected(
            Problem{Severity::Error, ProblemCode::TooLarge, {QString::number(count), QString::number(most)}, where});
    };
    if (reveal.size() > static_cast<std::size_t>(maxReveals))
        return tooMany(static_cast<qsizetype>(reveal.size()), maxReveals, place);
    for (std::size_t i = 0; i < reveal.size(); ++i) {
        if (reveal[i].size() > maxRevealIds)
            return tooMany(reveal[i].size(), maxRevealIds, QStringLiteral("%1/%2").arg(place).arg(i));
    }
    return changed(story, row, [&](Step &step) {
        step.reveal = reveal;
        step.view.focus = focus;
    });
}

} // namespace tenbin
