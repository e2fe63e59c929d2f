using System.Globalization;
using System.Text;
using Hub.Samples;

namespace Hub.Pipeline.Load;

/// <summary>Invoices without end, each with a number that no other has. For one caller at a time.</summary>
internal sealed class InvoiceStream(TemplateSet templates, InvoiceNumbers numbers, int seed)
{
    private readonly Random random = new(seed);

    public SampleDocument Next()
    {
        // As long as the numbers of the load set, in whose place it is put.
        var number = string.Create(CultureInfo.InvariantCulture, $"N{numbers.Next():000000000}");
        return templates.Draw(random, Encoding.ASCII.GetBytes(number), number);
    }

    public List<SampleDocument> Next(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];
}
