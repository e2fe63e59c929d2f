using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// A match pattern, as XSLT has them: the names of an element and of its parents, from the root when it starts with "/", from
/// anywhere otherwise.
/// </summary>
internal sealed class MatchPattern
{
    private readonly PathStep[] steps;
    private readonly bool isRooted;
    private readonly bool hasTests;

    public MatchPattern(string text, PathVocabulary vocabulary)
    {
        isRooted = text[0] == '/';
        steps = Array.ConvertAll(text.TrimStart('/').Split('/'), vocabulary.Step);
        hasTests = Array.Exists(steps, step => step.Test is not null);
    }

    /// <summary>The name of the elements it matches.</summary>
    public int LastName => steps[^1].Name;

    public bool Matches(XmlTree tree, int node, WideTests tests) => MatchesNames(tree, node) && Passes(tree, node, tests);

    /// <summary>The same for a pattern that a <see cref="PathIndex{T}"/> gave for the element: if that has a path, its names have been asked already.</summary>
    public bool MatchesIndexed(XmlTree tree, int node, WideTests tests) =>
        (tree.Path(node) >= 0 || MatchesNames(tree, node)) && (!hasTests || Passes(tree, node, tests));

    /// <summary>Whether the names are right; the tests are not asked.</summary>
    public bool MatchesNames(XmlTree tree, int node)
    {
        for (var depth = steps.Length - 1; depth >= 0; depth--)
        {
            if (node < 0 || !HasName(tree, node, steps[depth]))
            {
                return false;
            }

            node = tree.Parent(node);
        }

        return !isRooted || node < 0;
    }

    private bool Passes(XmlTree tree, int node, WideTests tests)
    {
        for (var depth = steps.Length - 1; depth >= 0; depth--)
        {
            if (steps[depth].Test is { } test && !tests.Holds(test, node))
            {
                return false;
            }

            node = tree.Parent(node);
        }

        return true;
    }

    private static bool HasName(XmlTree tree, int node, PathStep step) => step.Name == PathStep.AnyName || tree.Name(node) == step.Name;
}
