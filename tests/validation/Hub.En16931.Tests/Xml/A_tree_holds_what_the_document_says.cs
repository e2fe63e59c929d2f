using Hub.En16931.Xml;

namespace Hub.En16931.Tests.Xml;

public class A_tree_holds_what_the_document_says
{
    [Fact]
    public void Elements_are_numbered_in_document_order()
    {
        var tree = Read.Tree("<a><b><c/></b><d/></a>");
        Enumerable.Range(0, tree.Count).Select(tree.LocalName).ShouldBe(["a", "b", "c", "d"]);
        tree.FirstChild(0).ShouldBe(1);
        tree.NextSibling(1).ShouldBe(3);
        tree.NextSibling(2).ShouldBe(-1);
        tree.NextSibling(3).ShouldBe(-1);
        tree.Parent(2).ShouldBe(1);
        tree.Parent(0).ShouldBe(-1);
        tree.End(1).ShouldBe(3);
    }

    [Theory]
    [InlineData("<a>x &amp; y</a>", "x & y")]
    [InlineData("<a>&#65;&#x42;&#x1F600;</a>", "AB😀")]
    [InlineData("<a>1<!-- two -->3<?four five?>6</a>", "136")]
    [InlineData("<a><![CDATA[<b>&amp;]]></a>", "<b>&amp;")]
    [InlineData("<a>one\r\ntwo\rthree\nfour</a>", "one\ntwo\nthree\nfour")]
    [InlineData("<a>one&#13;two</a>", "one\rtwo")]
    [InlineData("<a>]] ></a>", "]] >")]
    [InlineData("<a> 1 <b x='>'>2</b> 3 </a>", " 1 2 3 ")]
    [InlineData("<a/>", "")]
    [InlineData("<a></a>", "")]
    public void Text_is_the_string_value_of_XPath(string document, string expected) => Read.Tree(document).Text(0).ShouldBe(expected);

    [Theory]
    [InlineData("<a b='x&#10;y'/>", "x\ny")]
    [InlineData("<a b='x\ty\r\nz\nw'/>", "x y z w")]
    [InlineData("<a b=\"it's &lt; 2 &quot;\"/>", "it's < 2 \"")]
    [InlineData("<a b = ''/>", "")]
    public void Attribute_values_are_normalized(string document, string expected) => Read.Tree(document).AttributeText(0).ShouldBe(expected);

    [Fact]
    public void Names_compare_by_namespace_and_not_by_prefix()
    {
        var tree = Read.Tree("<p:a xmlns:p='urn:x' xmlns='urn:x'><a/><a xmlns=''/><p:a xmlns:p='urn:y'/><a/></p:a>");
        tree.Name(1).ShouldBe(tree.Name(0));
        tree.Name(2).ShouldNotBe(tree.Name(0));
        tree.Name(3).ShouldNotBe(tree.Name(0));
        tree.Name(4).ShouldBe(tree.Name(0));
        tree.NamespaceUri(2).ShouldBe("");
        tree.NamespaceUri(3).ShouldBe("urn:y");
    }

    [Fact]
    public void A_registered_name_has_its_own_id_in_every_document()
    {
        var name = XmlName.Of("urn:some:namespace", "Element");
        Read.Tree("<q:Element xmlns:q='urn:some:namespace'/>").Name(0).ShouldBe(name);
        Read.Tree("<Element xmlns='urn:some:namespace'/>").Name(0).ShouldBe(name);
        Read.Tree("<Element xmlns='urn:other'/>").Name(0).ShouldNotBe(name);
    }

    [Fact]
    public void Attributes_belong_to_their_element_and_declarations_are_none()
    {
        var x = XmlName.Of("", "x");
        var tree = Read.Tree("<a xmlns:p='urn:p' x='1' p:x='2'><b y='3'/><c/></a>");
        (tree.AttributeEnd(0) - tree.AttributeStart(0)).ShouldBe(2);
        (tree.AttributeEnd(1) - tree.AttributeStart(1)).ShouldBe(1);
        tree.AttributeEnd(2).ShouldBe(tree.AttributeStart(2));
        tree.TryGetAttribute(0, x, out var value).ShouldBeTrue();
        value.SequenceEqual("1"u8).ShouldBeTrue();
        tree.TryGetAttribute(2, x, out _).ShouldBeFalse();
    }

    [Fact]
    public void Children_of_one_name_are_found_one_after_the_other()
    {
        var tree = Read.Tree("<a><b/><c/><b/><b><b/></b></a>");
        var b = tree.Name(1);
        tree.Child(0, b).ShouldBe(1);
        tree.NextSame(1).ShouldBe(3);
        tree.NextSame(3).ShouldBe(4);
        tree.NextSame(4).ShouldBe(-1);
        tree.NextSame(0).ShouldBe(-1);
    }

    [Fact]
    public void Positions_count_lines_and_UTF_16_columns_from_one()
    {
        var tree = Read.Tree("<a>\r\n  é😀<b/>\n<c/></a>");
        tree.Position(0).ShouldBe(new TextPosition(1, 1));
        tree.Position(1).ShouldBe(new TextPosition(2, 6));
        tree.Position(2).ShouldBe(new TextPosition(3, 1));
    }

    [Fact]
    public void A_path_names_the_element_with_the_document_s_prefixes_and_its_place_among_equals()
    {
        var tree = Read.Tree("<r xmlns:p='urn:p'><p:a/><b/><p:a><c/></p:a></r>");
        tree.XPath(4).ShouldBe("/r/p:a[2]/c");
        tree.XPath(2).ShouldBe("/r/b");
        tree.XPath(0).ShouldBe("/r");
    }

    [Fact]
    public void Text_between_elements_is_told_apart_from_indentation()
    {
        var tree = Read.Tree("<a>\n  <b>\n<c/>x</b>\n</a>");
        tree.HasMixedText(0).ShouldBeFalse();
        tree.HasMixedText(1).ShouldBeTrue();
    }

    [Fact]
    public void A_document_may_be_a_slice_of_a_larger_buffer()
    {
        var findings = new FindingSink(10);
        var parsed = XmlParser.Parse("xxx<a>1</a>yyy"u8.ToArray().AsMemory(3, 8), CheckOptions.Default, findings);
        parsed.IsWellFormed.ShouldBeTrue();
        parsed.Tree!.Text(0).ShouldBe("1");
    }
}
