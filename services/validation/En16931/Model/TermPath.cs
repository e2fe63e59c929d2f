using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// A relative XPath of child steps, with ".." and "." allowed in front, compiled to name ids. The nodes it selects come one by one, in
/// document order, without allocation. Where elements have paths, the first element of the path of names tells most: that there is
/// none, or which it is. What that leaves open is found by walking.
/// </summary>
internal sealed class TermPath
{
    private readonly PathStep[] steps;
    private readonly NodeTest? selfTest;
    private readonly int parents;
    private readonly bool hasTests;
    private readonly PathSteps onPaths;

    private TermPath(int parents, NodeTest? selfTest, PathStep[] steps)
    {
        this.parents = parents;
        this.selfTest = selfTest;
        this.steps = steps;
        onPaths = new PathSteps(steps);
        hasTests = Array.Exists(steps, step => step.Test is not null);
    }

    /// <summary>Compiles "cac:Price/cbc:PriceAmount", "../ram:PaymentReference" or ".[VAT]/ram:CategoryCode".</summary>
    public static TermPath Parse(string path, PathVocabulary vocabulary)
    {
        var texts = path.Split('/');
        var up = texts.TakeWhile(text => text == "..").Count();
        NodeTest? test = null;
        var rest = texts[up..];
        if (rest.Length > 0 && rest[0][0] == '.')
        {
            test = rest[0] == "." ? null : vocabulary.Step("*" + rest[0][1..]).Test;
            rest = rest[1..];
        }

        return new TermPath(up, test, Array.ConvertAll(rest, vocabulary.Step));
    }

    /// <summary>The first node the path selects from <paramref name="anchor"/>, -1 when there is none.</summary>
    public int First(XmlTree tree, int anchor)
    {
        for (var up = 0; up < parents && anchor >= 0; up++)
        {
            anchor = tree.Parent(anchor);
        }

        if (anchor < 0 || (selfTest is not null && !selfTest(tree, anchor)))
        {
            return -1;
        }

        return steps.Length == 0 ? anchor
            : tree.Path(anchor) >= 0 ? ByPath(tree, anchor)
            : Descend(tree, anchor, 0);
    }

    /// <summary>The node the path selects after <paramref name="node"/>, -1 when that was the last.</summary>
    public int Next(XmlTree tree, int node)
    {
        if (!hasTests && tree.Path(node) >= 0)
        {
            return NextOnPath(tree, node);
        }

        for (var depth = steps.Length - 1; depth >= 0; depth--)
        {
            var found = Across(tree, tree.NextSibling(node), depth);
            if (found >= 0)
            {
                return found;
            }

            node = tree.Parent(node);
        }

        return -1;
    }

    private int ByPath(XmlTree tree, int anchor)
    {
        var first = tree.FirstOnPath(onPaths.From(tree.Paths!, tree.Path(anchor)));
        return first < 0 || first >= tree.End(anchor) ? -1
            : first > anchor && !hasTests ? first
            : Descend(tree, anchor, 0);
    }

    /// <summary>The next element of the same path, when it is below the same anchor.</summary>
    private int NextOnPath(XmlTree tree, int node)
    {
        var next = steps.Length == 0 ? -1 : tree.NextOnPath(node);
        if (next < 0)
        {
            return -1;
        }

        var anchor = node;
        for (var up = 0; up < steps.Length; up++)
        {
            anchor = tree.Parent(anchor);
        }

        return next < tree.End(anchor) ? next : -1;
    }

    private int Descend(XmlTree tree, int parent, int depth) => Across(tree, tree.FirstChild(parent), depth);

    /// <summary>The first node that the steps from <paramref name="depth"/> select from a sibling and those after it.</summary>
    private int Across(XmlTree tree, int sibling, int depth)
    {
        var step = steps[depth];
        for (; sibling >= 0; sibling = tree.NextSibling(sibling))
        {
            if (tree.Name(sibling) != step.Name || (step.Test is { } test && !test(tree, sibling)))
            {
                continue;
            }

            var found = depth == steps.Length - 1 ? sibling : Descend(tree, sibling, depth + 1);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }
}
