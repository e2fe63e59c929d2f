using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>
/// A match pattern, as XSLT has them: the names of an element and of its parents, from the root when it starts with "/", from
/// anywhere otherwise. Ending in "/..", it stands for the parent of what it matches.
/// </summary>
internal sealed class ScopePattern
{
    private readonly PathStep[] steps;
    private readonly bool isRooted;
    private readonly bool standsForParent;

    public ScopePattern(Scope scope, string text, PathVocabulary vocabulary)
    {
        Scope = scope;
        isRooted = text[0] == '/';
        standsForParent = text.EndsWith("/..", StringComparison.Ordinal);
        var path = standsForParent ? text[..^3] : text;
        steps = Array.ConvertAll(path.TrimStart('/').Split('/'), vocabulary.Step);
    }

    public Scope Scope { get; }

    public int LastName => steps[^1].Name;

    public bool Matches(XmlTree tree, int node, WideTests tests)
    {
        for (var depth = steps.Length - 1; depth >= 0; depth--)
        {
            if (node < 0 || !Matches(tree, node, steps[depth], tests))
            {
                return false;
            }

            node = tree.Parent(node);
        }

        return !isRooted || node < 0;
    }

    /// <summary>The element the rules of the scope judge, for a node that matches.</summary>
    public int Target(XmlTree tree, int node) => standsForParent ? tree.Parent(node) : node;

    private static bool Matches(XmlTree tree, int node, PathStep step, WideTests tests) =>
        (step.Name == PathStep.AnyName || tree.Name(node) == step.Name) && (step.Test is null || tests.Holds(step.Test, node));
}
