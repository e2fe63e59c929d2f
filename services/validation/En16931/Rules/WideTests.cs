using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>
/// Tests of elements that many children ask about: an element with many descendants is tested once, so that a document with
/// 100,000 categories in one allowance stays linear. Small elements, that is all of real invoices, are tested each time.
/// </summary>
internal sealed class WideTests(XmlTree tree)
{
    private const int Wide = 128;

    private Dictionary<(NodeTest Test, int Node), bool>? known;

    public bool Holds(NodeTest test, int node)
    {
        if (!IsWide(tree, node))
        {
            return test(tree, node);
        }

        known ??= [];
        if (!known.TryGetValue((test, node), out var holds))
        {
            holds = test(tree, node);
            known[(test, node)] = holds;
        }

        return holds;
    }

    public static bool IsWide(XmlTree tree, int node) => tree.End(node) - node > Wide;
}
