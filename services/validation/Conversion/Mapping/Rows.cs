using Hub.Conversion.Losses;

namespace Hub.Conversion.Mapping;

/// <summary>A table: the rows of one element, in the order its schema wants them written.</summary>
internal sealed class Rows<TGroup>
{
    private readonly Row<TGroup>[] rows;

    public Rows(params Row<TGroup>[] rows)
    {
        if (rows.Length > 64) throw new ArgumentException("A table has at most 64 rows.", nameof(rows));
        this.rows = rows;
    }

    /// <summary>Reads the children of an element; a child that no row takes stays unread, and so is listed in the end.</summary>
    public void Read(Reading reading, int parent, TGroup group)
    {
        var used = 0UL;
        for (var child = reading.Tree.FirstChild(parent); child >= 0; child = reading.Tree.NextSibling(child))
        {
            var row = Find(reading, child, used);
            if (row < 0)
            {
                continue;
            }

            used |= 1UL << row;
            reading.Use(child);
            rows[row].Read(reading, child, group);
        }
    }

    public void Write(Writing writing, TGroup group)
    {
        foreach (var row in rows)
        {
            row.Write(writing, group);
        }
    }

    private int Find(Reading reading, int child, ulong used)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (!rows[row].Accepts(reading, child))
            {
                continue;
            }

            if (rows[row].Repeats || (used & (1UL << row)) == 0)
            {
                return row;
            }

            reading.Refuse(child, LossReason.Repeated);
        }

        return -1;
    }
}
