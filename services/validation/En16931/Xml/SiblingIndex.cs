using System.Globalization;
using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// Counts the elements of one name under one parent, so that a path says which of them it means. Built once a document, in one
/// pass, when the first path is asked for: counting anew for each of 100,000 lines would be quadratic.
/// </summary>
internal sealed class SiblingIndex
{
    private readonly XmlTree tree;
    private readonly int[] ordinals;
    private readonly Dictionary<(int Parent, int Name), int> counts = [];

    public SiblingIndex(XmlTree tree)
    {
        this.tree = tree;
        ordinals = new int[tree.Count];
        for (var node = 0; node < tree.Count; node++)
        {
            var key = (tree.Parent(node), tree.Name(node));
            counts.TryGetValue(key, out var before);
            counts[key] = ordinals[node] = before + 1;
        }
    }

    public string Path(int node)
    {
        var steps = new Stack<int>();
        for (var step = node; step >= 0; step = tree.Parent(step))
        {
            steps.Push(step);
        }

        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path.Append('/').Append(tree.QualifiedName(step));
            if (counts[(tree.Parent(step), tree.Name(step))] > 1)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{ordinals[step]}]");
            }
        }

        return path.ToString();
    }
}
