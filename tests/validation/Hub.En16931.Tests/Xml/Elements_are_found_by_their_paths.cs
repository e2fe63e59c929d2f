using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Tests.Xml;

public class Elements_are_found_by_their_paths
{
    private const string Uri = "urn:paths";
    private static readonly int[] Names = [.. Enumerable.Range(0, 70).Select(number => XmlName.Of(Uri, $"n{number}"))];
    private static readonly PathVocabulary Vocabulary = new(new Dictionary<string, string> { ["p"] = Uri }, new Dictionary<string, NodeTest>());

    [Fact]
    public void A_path_of_names_has_one_number()
    {
        var book = new PathBook();
        var first = book.FindOrAdd(PathBook.Start, Names[0]);
        var second = book.FindOrAdd(first, Names[1]);
        book.FindOrAdd(PathBook.Start, Names[0]).ShouldBe(first);
        book.Find(first, Names[1]).ShouldBe(second);
        book.Find(second, Names[1]).ShouldBe(-1);
        second.ShouldNotBe(first);
    }

    [Fact]
    public void A_full_book_takes_no_more_and_keeps_what_it_has()
    {
        var book = new PathBook();
        var (path, last) = (PathBook.Start, PathBook.Start);
        while ((path = book.FindOrAdd(path, Names[0])) >= 0)
        {
            last = path;
        }

        book.Count.ShouldBe(PathBook.Capacity);
        book.FindOrAdd(last, Names[1]).ShouldBe(-1);
        book.FindOrAdd(PathBook.Start, Names[0]).ShouldBe(book.Find(PathBook.Start, Names[0]));
    }

    [Theory]
    [InlineData("<n0><n1/><n2><n1/></n2><n1/></n0>", "p:n1", new[] { 1, 4 })]
    [InlineData("<n0><n2><n1/></n2><n1/><n2/><n2><n3/><n1/></n2></n0>", "p:n2/p:n1", new[] { 2, 7 })]
    [InlineData("<n0><n2/></n0>", "p:n2/p:n1", new int[0])]
    [InlineData("<n0><x><n1/></x></n0>", "p:n1", new int[0])]
    public void A_term_finds_its_elements_in_document_order(string document, string path, int[] expected)
    {
        var tree = Read.Tree(document.Replace("<n0>", $"<n0 xmlns='{Uri}'>", StringComparison.Ordinal));
        All(tree, path, 0).ShouldBe(expected);
        All(tree, path, 0).ShouldBe(expected);
    }

    [Fact]
    public void A_term_stays_below_its_element()
    {
        var tree = Read.Tree($"<n0 xmlns='{Uri}'><n1><n2/><n2/></n1><n1/><n1><n3/><n2/></n1></n0>");
        All(tree, "p:n2", 1).ShouldBe([2, 3]);
        All(tree, "p:n2", 4).ShouldBe([]);
        All(tree, "p:n2", 5).ShouldBe([7]);
    }

    [Fact]
    public void A_document_with_more_paths_than_a_book_holds_is_walked()
    {
        var text = new StringBuilder($"<n0 xmlns='{Uri}'>");
        foreach (var one in Enumerable.Range(0, Names.Length))
        {
            text.Append($"<n{one}>").AppendJoin("", Enumerable.Range(0, Names.Length).Select(other => $"<n{other}/>")).Append($"</n{one}>");
        }

        var tree = Read.Tree(text.Append("</n0>").ToString());
        tree.Paths.ShouldBeNull();
        tree.Path(tree.Count - 1).ShouldBe(-1);
        All(tree, "p:n69/p:n69", 0).ShouldBe([tree.Count - 1]);
        Read.Tree($"<n0 xmlns='{Uri}'/>").Path(0).ShouldBeGreaterThan(0);
    }

    private static List<int> All(XmlTree tree, string path, int anchor)
    {
        var term = TermPath.Parse(path, Vocabulary);
        var found = new List<int>();
        for (var node = term.First(tree, anchor); node >= 0; node = term.Next(tree, node))
        {
            found.Add(node);
        }

        return found;
    }
}
