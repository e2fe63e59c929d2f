using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Patterns;

/// <summary>What an XPath of one or more alternatives ("a/b | c") selects. Evaluated by walking, without allocation.</summary>
internal sealed class PathSet
{
    private readonly TermPath[] paths;

    private PathSet(TermPath[] paths) => this.paths = paths;

    public static PathSet Parse(string text, PathVocabulary vocabulary) =>
        new(Array.ConvertAll(text.Split(" | "), path => TermPath.Parse(path, vocabulary)));

    /// <summary>The elements selected from one: those of an alternative in document order.</summary>
    public Enumerator From(XmlTree tree, int anchor) => new(paths, tree, anchor);

    /// <summary>The walk.</summary>
    public struct Enumerator(TermPath[] paths, XmlTree tree, int anchor)
    {
        private int path = -1;

        public int Current { get; private set; } = -1;

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            Current = Current < 0 ? -1 : paths[path].Next(tree, Current);
            while (Current < 0 && path + 1 < paths.Length)
            {
                Current = paths[++path].First(tree, anchor);
            }

            return Current >= 0;
        }
    }
}
