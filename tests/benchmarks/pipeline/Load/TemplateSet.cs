using Hub.Samples;
using Hub.Samples.Parties;

namespace Hub.Pipeline.Load;

/// <summary>A thousand documents of a load as in life, and the bodies that they are sent to.</summary>
internal sealed class TemplateSet
{
    private const int Count = 1000;
    private readonly LoadRecipients recipients;
    private readonly BuyerNumbers[] buyers;
    private readonly List<(SampleDocument Sample, IInvoiceTemplate Template)> templates;

    public TemplateSet(LoadRecipients recipients, int seed)
    {
        this.recipients = recipients;
        buyers = [.. recipients.All.Select(recipient => BuyerNumbers.Of(recipient.Party))];
        var first = new LoadRecipients(1);
        templates = [.. new LoadSet(first, LoadMix.OfLife).Documents(seed).Take(Count).Select(sample => (sample, TemplateOf(sample, BuyerNumbers.Of(first.All[0].Party))))];
    }

    /// <summary>The samples as they were before anything was changed in them.</summary>
    public IEnumerable<SampleDocument> Samples => templates.Select(pair => pair.Sample);

    /// <summary>Draws an invoice with a number of its own.</summary>
    public SampleDocument Draw(Random random, byte[] number, string name)
    {
        var (sample, template) = templates[random.Next(templates.Count)];
        return sample with { FileName = name + Path.GetExtension(sample.FileName), Content = template.Write(number, buyers[recipients.DrawPlace(random)]) };
    }

    private static IInvoiceTemplate TemplateOf(SampleDocument sample, BuyerNumbers buyer) => sample.FileName.EndsWith(".pdf", StringComparison.Ordinal)
        ? new PatchedPdf(sample.Content, sample.Number!, buyer)
        : new PatchedXml(sample.Content, sample.Number!, buyer);
}
