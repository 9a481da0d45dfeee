// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: collecting the problems of a story file in the order of the file.
#include "core/story/storycontext.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr std::size_t maxProblems = 1000;

QString namingName(Naming naming)
{
    switch (naming) {
    case Naming::Source:
        return QStringLiteral("source");
    case Naming::Fact:
        return QStringLiteral("fact");
    case Naming::Figure:
        return QStringLiteral("figure");
    case Naming::FactOrFigure:
        return QStringLiteral("fact or figure");
    case Naming::Model:
        return QStringLiteral("model");
    }
    Q_UNREACHABLE();
}

} // namespace

void StoryContext::add(JsonTree::Index at, Severity severity, ProblemCode code, QStringList arguments)
{
    std::size_t &count = m_counts[severity == Severity::Error ? 1 : 0];
    if (count++ < maxProblems)
        m_problems.push_back({at, {severity, code, std::move(arguments), m_tree.pointer(at)}});
}

void StoryContext::error(JsonTree::Index at, ProblemCode code, QStringList arguments)
{
    add(at, Severity::Error, code, std::move(arguments));
}

void StoryContext::warn(JsonTree::Index at, ProblemCode code, QStringList arguments)
{
    add(at, Severity::Warning, code, std::move(arguments));
}

void StoryContext::wrongType(JsonTree::Index at, const char *expected)
{
    error(at, ProblemCode::WrongType, {QString::fromLatin1(expected), jsonKindName(m_tree.kind(at))});
}

void StoryContext::define(Naming naming, const QString &id)
{
    switch (naming) {
    case Naming::Source:
        m_sources.insert(id);
        break;
    case Naming::Fact:
        m_facts.insert(id);
        break;
    case Naming::Figure:
        m_figures.insert(id);
        break;
    case Naming::Model:
        m_models.insert(id);
        break;
    case Naming::FactOrFigure:
        Q_UNREACHABLE();
    }
}

void StoryContext::refer(JsonTree::Index at, Naming naming, const QString &id)
{
    m_references.push_back({at, naming, id});
}

bool StoryContext::isDefined(Naming naming, const QString &id) const
{
    switch (naming) {
    case Naming::Source:
        return m_sources.contains(id);
    case Naming::Fact:
        return m_facts.contains(id);
    case Naming::Figure:
        return m_figures.contains(id);
    case Naming::FactOrFigure:
        return m_facts.contains(id) || m_figures.contains(id);
    case Naming::Model:
        return m_models.contains(id);
    }
    Q_UNREACHABLE();
}

void StoryContext::checkReferences()
{
    for (const Reference &reference : m_references) {
        if (!isDefined(reference.naming, reference.id))
            error(reference.at, ProblemCode::UnknownReference, {reference.id, namingName(reference.naming)});
    }
    m_references.clear();
}

Problems StoryContext::takeProblems()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Placed &a, const Placed &b) { return a.at < b.at; });
    Problems problems;
    problems.reserve(m_problems.size());
    for (Placed &placed : m_problems)
        problems.push_back(std::move(placed.problem));
    m_problems.clear();
    return problems;
}

} // namespace tenbin
