using Hub.En16931.CodeLists;
using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Patterns;

/// <summary>
/// The element a check judges, with the few XPath functions the official rules are made of. Where XPath would stop with an error the
/// rule is in doubt: see <see cref="Judgement.Doubt"/>.
/// </summary>
internal readonly struct Element(Judgement judgement, int node)
{
    public int Node => node;

    public XmlTree Tree => judgement.Tree;

    /// <summary>Its string value.</summary>
    public ReadOnlySpan<byte> Text => Tree.TextUtf8(node);

    /// <summary>What has been found out about elements with many children.</summary>
    public WideTests Tests => judgement.Tests;

    /// <summary>Another element of the same document.</summary>
    public Element At(int other) => new(judgement, other);

    /// <summary>The elements a path selects.</summary>
    public PathSet.Enumerator All(PathSet path) => path.From(Tree, node);

    /// <summary>The first element of a path, -1 when there is none.</summary>
    public int First(PathSet path)
    {
        var found = All(path);
        return found.MoveNext() ? found.Current : -1;
    }

    /// <summary><c>exists(path)</c>.</summary>
    public bool Has(PathSet path) => First(path) >= 0;

    /// <summary><c>count(path)</c>.</summary>
    public int Count(PathSet path)
    {
        var count = 0;
        foreach (var _ in All(path))
        {
            count++;
        }

        return count;
    }

    /// <summary>The element of a path that a function takes one of: -1 when there is none, and in doubt when there are several.</summary>
    public int Single(PathSet path)
    {
        var found = All(path);
        var first = found.MoveNext() ? found.Current : -1;
        if (first >= 0 && found.MoveNext())
        {
            judgement.Doubt(ValueRules.Repeated, first);
        }

        return first;
    }

    /// <summary><c>string(path)</c>.</summary>
    public ReadOnlySpan<byte> TextOf(PathSet path)
    {
        var single = Single(path);
        return single < 0 ? default : Tree.TextUtf8(single);
    }

    /// <summary><c>normalize-space(path) != ''</c>.</summary>
    public bool IsFilled(PathSet path) => !XmlSpace.IsBlank(TextOf(path));

    /// <summary><c>number(path)</c>: not a number when absent or unreadable.</summary>
    public double Number(PathSet path) => XmlNumber.TryDouble(TextOf(path), out var value) ? value : double.NaN;

    /// <summary><c>path = 'text'</c>.</summary>
    public bool Any(PathSet path, ReadOnlySpan<byte> text)
    {
        foreach (var found in All(path))
        {
            if (Tree.TextUtf8(found).SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>path = ('code', 'code')</c>.</summary>
    public bool Any(PathSet path, CodeList codes)
    {
        foreach (var found in All(path))
        {
            if (codes.Contains(Tree.TextUtf8(found), CodeSpelling.Exact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>path != 'text'</c>.</summary>
    public bool AnyOther(PathSet path, ReadOnlySpan<byte> text)
    {
        foreach (var found in All(path))
        {
            if (!Tree.TextUtf8(found).SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    public void Doubt(Rule reason, int at) => judgement.Doubt(reason, at);

    /// <summary>Kept, or broken and shown at this element.</summary>
    public Outcome KeptIf(bool isKept) => isKept ? Outcome.Kept : Outcome.Broken(node);

    /// <summary>Kept, or broken and shown at the first element of a path when there is one, else at this element.</summary>
    public Outcome KeptIf(bool isKept, PathSet shown, string? expected = null) =>
        isKept ? Outcome.Kept : Outcome.Broken(First(shown) is >= 0 and var found ? found : node, expected);
}
