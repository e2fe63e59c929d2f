using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>Whether a node is at the end of a path: its name is known to fit, its ancestors and the tests are asked here.</summary>
internal sealed class ContextPath(int[] ancestors, (int Up, NodeTest Test)[] tests, bool isAbsolute)
{
    /// <summary>Takes a path's element steps.</summary>
    public static ContextPath Of(TablePath path, TableVocabulary vocabulary)
    {
        var ancestors = path.Steps.SkipLast(1).Reverse().Select(step => vocabulary.NameOf(step.Qualified));
        return new ContextPath([.. ancestors], TestsOf(path.Steps), path.IsAbsolute);
    }

    /// <summary>The tests of a path's steps, each with its distance from the last step.</summary>
    public static (int Up, NodeTest Test)[] TestsOf(TableStep[] steps) =>
        [.. steps.SelectMany((step, index) => step.Tests.Select(test => (steps.Length - 1 - index, test)))];

    public bool Matches(XmlTree tree, int node) => HasAncestors(tree, node) && Passes(tests, tree, node);

    /// <summary>The same for an element that the table's index gave: if it has a path, its ancestors have been asked already.</summary>
    public bool MatchesIndexed(XmlTree tree, int node) => (tree.Path(node) >= 0 || HasAncestors(tree, node)) && Passes(tests, tree, node);

    public static bool Passes((int Up, NodeTest Test)[] tests, XmlTree tree, int node)
    {
        foreach (var (up, test) in tests)
        {
            var tested = node;
            for (var i = 0; i < up; i++)
            {
                tested = tree.Parent(tested);
            }

            if (!test(tree, tested))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the names of the ancestors are right; the tests are not asked.</summary>
    public bool HasAncestors(XmlTree tree, int node)
    {
        node = tree.Parent(node);
        foreach (var name in ancestors)
        {
            if (node < 0 || tree.Name(node) != name)
            {
                return false;
            }

            node = tree.Parent(node);
        }

        return !isAbsolute || node < 0;
    }
}
