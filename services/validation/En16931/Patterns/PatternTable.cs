using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Patterns;

/// <summary>
/// Rules arranged as Schematron arranges them: in patterns, each a list of contexts. Judging is one walk of the document; an element
/// is looked up by its path.
/// </summary>
internal sealed class PatternTable<TFacts>
{
    private readonly PatternCandidate<TFacts>[]?[] byName;
    private readonly PathIndex<PatternCandidate<TFacts>> byPath;

    public PatternTable(IReadOnlyList<PatternRow<TFacts>> rows, PathVocabulary vocabulary)
    {
        Rules = [.. rows.Select(row => row.Rule)];
        var candidates = CandidatesOf(rows, vocabulary).ToLookup(candidate => candidate.Path.LastName);
        byName = new PatternCandidate<TFacts>[]?[candidates.Max(group => group.Key) + 1];
        foreach (var group in candidates)
        {
            byName[group.Key] = [.. group];
        }

        byPath = new(OfName, (candidate, tree, node) => candidate.Path.MatchesNames(tree, node));
    }

    public IReadOnlyList<PatternRule<TFacts>> Rules { get; }

    /// <summary>Reports every broken rule.</summary>
    public void Judge(Judgement judgement, TFacts facts)
    {
        var tree = judgement.Tree;
        var ofDocument = byPath.In(tree);
        for (var node = 0; node < tree.Count && !judgement.IsFull; node++)
        {
            if (ofDocument[node] is { Length: > 0 } candidates)
            {
                Judge(candidates, node, judgement, facts);
            }
        }
    }

    private PatternCandidate<TFacts>[] OfName(XmlTree tree, int node)
    {
        var name = tree.Name(node);
        return name < byName.Length && byName[name] is { } candidates ? candidates : [];
    }

    private static void Judge(PatternCandidate<TFacts>[] candidates, int node, Judgement judgement, TFacts facts)
    {
        var judgedBy = -1;
        foreach (var candidate in candidates)
        {
            if (candidate.Pattern != judgedBy && candidate.Path.MatchesIndexed(judgement.Tree, node, judgement.Tests))
            {
                judgedBy = candidate.Pattern;
                foreach (var rule in candidate.Rules)
                {
                    judgement.Judge(rule, node, facts);
                }
            }
        }
    }

    /// <summary>The contexts of a pattern side by side, in the order of the rows.</summary>
    private static IEnumerable<PatternCandidate<TFacts>> CandidatesOf(IEnumerable<PatternRow<TFacts>> rows, PathVocabulary vocabulary) =>
        rows.GroupBy(row => row.Pattern).SelectMany((pattern, number) => pattern
            .GroupBy(row => row.Contexts, row => row.Rule)
            .SelectMany(context => context.Key.Split('|'), (context, path) => new PatternCandidate<TFacts>(
                number, new MatchPattern(path.Trim(), vocabulary), [.. context])));
}
