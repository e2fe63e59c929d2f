using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Forms;

/// <summary>A note of UBL: one text, with the subject in front.</summary>
internal sealed class NoteForm : Form<Note?>
{
    public override Note? Read(Reading reading, int node)
    {
        var (subject, text) = NoteSubjects.Split(reading.Tree.Text(node));
        return new Note { SubjectCode = subject, Text = string.IsNullOrWhiteSpace(text) ? null : text };
    }

    public override void Write(Writing writing, Tag tag, Note? value) => writing.Xml.Leaf(tag, NoteSubjects.Join(value!.SubjectCode, value.Text));
}
