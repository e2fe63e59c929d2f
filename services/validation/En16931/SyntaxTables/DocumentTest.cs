using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.SyntaxTables;

/// <summary>Whether an absolute path leads anywhere in a document.</summary>
internal sealed class DocumentTest(int root, int[] names, NodeTest? test)
{
    public static DocumentTest Of(TablePath path, TableVocabulary vocabulary)
    {
        var names = Array.ConvertAll(path.Steps, step => vocabulary.NameOf(step.Qualified));
        return new DocumentTest(names[0], names[1..], path.Attribute is null ? null : vocabulary.TestOf("@" + path.Attribute));
    }

    public bool Holds(XmlTree tree) => tree.Name(0) == root && Descent.Find(tree, 0, names, test) >= 0;
}
