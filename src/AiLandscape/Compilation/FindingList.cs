namespace AiLandscape;

/// <summary>What is wrong with one file, by byte offset; turned into lines and columns once, at the end, so that the work stays linear.</summary>
internal sealed class FindingList(DataFile file)
{
    /// <summary>More findings than this about one file help nobody; the rest is counted.</summary>
    public const int MaxPerFile = 200;

    private List<(int Offset, DataRule Rule, string Message)>? _items;
    private int _unlisted;

    public bool IsEmpty => _items is null;

    /// <summary>How many there are, listed or not.</summary>
    public int Count => (_items?.Count ?? 0) + _unlisted;

    /// <summary>Whether what is added now is only counted; nobody reads a guess that goes with it.</summary>
    public bool IsFull => _items?.Count >= MaxPerFile;

    /// <summary>Whether all that was found concerns values, so that the record can be held against its canonical form.</summary>
    public bool LeavesForm => _unlisted == 0 && (_items is null || !_items.Exists(item => item.Rule.SpoilsForm));

    public void Add(DataRule rule, int offset, string message)
    {
        _items ??= [];
        if (!IsFull)
        {
            _items.Add((offset, rule, message));
        }
        else
        {
            _unlisted++;
        }
    }

    /// <summary>The findings in the order of the text.</summary>
    public IEnumerable<RawFinding> Locate()
    {
        var position = new TextPosition(file.Bytes);
        foreach (var (offset, rule, message) in (_items ?? []).OrderBy(item => item.Offset).ThenBy(item => item.Rule.Code, StringComparer.Ordinal))
        {
            position.AdvanceTo(offset);
            yield return new RawFinding(file.DisplayPath, position.Line, position.Column, rule, message);
        }

        if (_unlisted > 0)
        {
            yield return new RawFinding(file.DisplayPath, position.Line, position.Column, DataRule.TooManyFindings,
                $"{_unlisted} more findings in this file are not listed; mend those above and run again");
        }
    }
}
