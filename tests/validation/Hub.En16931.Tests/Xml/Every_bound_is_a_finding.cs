using System.Text;

namespace Hub.En16931.Tests.Xml;

public class Every_bound_is_a_finding
{
    [Fact]
    public void On_the_size_of_the_document() =>
        Read.Fault("<a>12345</a>", new CheckOptions { MaxBytes = 11 }).Rule.ShouldBe("XML-LIMIT-SIZE");

    [Fact]
    public void On_the_depth_of_elements()
    {
        var options = new CheckOptions { MaxDepth = 3 };
        Read.Bytes("<a><b><c/></b></a>"u8.ToArray(), options).IsWellFormed.ShouldBeTrue();
        Read.Fault("<a><b><c><d/></c></b></a>", options).Rule.ShouldBe("XML-LIMIT-DEPTH");
    }

    [Fact]
    public void On_the_depth_of_elements_whatever_is_asked_for() =>
        Read.Fault(string.Concat(Enumerable.Repeat("<a>", 100_000)), new CheckOptions { MaxDepth = int.MaxValue }).Rule.ShouldBe("XML-LIMIT-DEPTH");

    [Fact]
    public void On_the_number_of_attributes() =>
        Read.Fault($"<a {string.Concat(Enumerable.Range(0, 1_000_000).Select(index => $"a{index}='' "))}/>").Rule.ShouldBe("XML-LIMIT-ATTRIBUTES");

    [Fact]
    public void On_the_number_of_elements() =>
        Read.Fault("<a><b/><b/><b/></a>", new CheckOptions { MaxElements = 3 }).Rule.ShouldBe("XML-LIMIT-ELEMENTS");

    [Fact]
    public void On_the_length_of_a_text()
    {
        var options = new CheckOptions { MaxTextBytes = 1000 };
        var text = new string('x', 1001);
        Read.Bytes(Encoding.UTF8.GetBytes($"<a b='{text[1..]}'>{text[1..]}</a>"), options).IsWellFormed.ShouldBeTrue();
        Read.Fault($"<a>{text}</a>", options).Rule.ShouldBe("XML-LIMIT-TEXT");
        Read.Fault($"<a b='{text}'/>", options).Rule.ShouldBe("XML-LIMIT-TEXT");
    }

    [Fact]
    public async Task On_a_stream_that_never_ends()
    {
        await using var endless = new EndlessStream();
        var verdict = await InvoiceCheck.JudgeAsync(endless, new CheckOptions { MaxBytes = 100_000 }, TestContext.Current.CancellationToken);
        verdict.Findings.ShouldHaveSingleItem().Rule.ShouldBe("XML-LIMIT-SIZE");
    }

    [Fact]
    public void On_the_number_of_findings()
    {
        var document = $"<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>{string.Concat(Enumerable.Repeat("<x/>", 1000))}</Invoice>";
        var verdict = InvoiceCheck.Judge(Encoding.UTF8.GetBytes(document), new CheckOptions { MaxFindings = 10 });
        verdict.Findings.Count.ShouldBe(10);
        verdict.IsStructureValid.ShouldBeFalse();
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'<');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
