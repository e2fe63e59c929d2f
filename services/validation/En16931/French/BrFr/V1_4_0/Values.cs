using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// The texts that a path selects, for the general comparisons of XPath with them: one in a right invoice, any number in a hostile one.
/// </summary>
internal sealed class Values
{
    private readonly TextSet texts = new();

    public Values(Element element, PathSet path)
    {
        foreach (var node in element.All(path))
        {
            texts.Add(element.Tree.TextUtf8(node));
        }
    }

    public Values(Element element, IEnumerable<int> nodes)
    {
        foreach (var node in nodes)
        {
            texts.Add(element.Tree.TextUtf8(node));
        }
    }

    /// <summary><c>$values != ''</c>.</summary>
    public bool AnyIsFilled => texts.Count > (texts.Contains(default) ? 1 : 0);

    public bool IsEmpty => texts.Count == 0;

    /// <summary><c>text = $values</c>.</summary>
    public bool Contains(ReadOnlySpan<byte> text) => texts.Contains(text);

    /// <summary><c>$values = ('code', 'code')</c>.</summary>
    public bool Any(CodeList codes) => texts.Overlaps(codes);

    /// <summary><c>text != $values</c>.</summary>
    public bool HasOtherThan(ReadOnlySpan<byte> text) => texts.Count > (texts.Contains(text) ? 1 : 0);

    /// <summary><c>path = $values</c>.</summary>
    public bool AnyIs(Element element, PathSet path)
    {
        foreach (var node in element.All(path))
        {
            if (texts.Contains(element.Tree.TextUtf8(node)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>path != $values</c>.</summary>
    public bool AnyIsNot(Element element, PathSet path)
    {
        foreach (var node in element.All(path))
        {
            if (HasOtherThan(element.Tree.TextUtf8(node)))
            {
                return true;
            }
        }

        return false;
    }
}
