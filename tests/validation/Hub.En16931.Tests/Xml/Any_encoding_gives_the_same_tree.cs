using System.Text;

namespace Hub.En16931.Tests.Xml;

public class Any_encoding_gives_the_same_tree
{
    private const string Body = "<a b='é'>naïve €</a>";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    [InlineData("iso-8859-15", false)]
    public void Whether_declared_or_marked(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] document = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes($"<?xml version='1.0' encoding='{name}'?>{Body}")];
        var (tree, isWellFormed, _) = Read.Bytes(document);
        isWellFormed.ShouldBeTrue();
        tree!.Text(0).ShouldBe("naïve €");
        tree.AttributeText(0).ShouldBe("é");
    }

    [Fact]
    public void UTF_16_without_a_mark_is_recognized_by_its_first_bytes()
    {
        var (tree, isWellFormed, _) = Read.Bytes(Encoding.Unicode.GetBytes($"<?xml version='1.0' encoding='utf-16'?>{Body}"));
        isWellFormed.ShouldBeTrue();
        tree!.Text(0).ShouldBe("naïve €");
    }

    [Fact]
    public void A_byte_that_the_declared_encoding_does_not_know_is_a_finding()
    {
        byte[] document = [.. "<?xml version='1.0' encoding='us-ascii'?><a>"u8, 0xE9, .. "</a>"u8];
        Read.Fault(document).Rule.ShouldBe("XML-ENCODING");
    }
}
