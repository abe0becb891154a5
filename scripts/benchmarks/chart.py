"""A chart of time against size, both logarithmic, as an SVG written by hand."""
import html, math

COLOURS = ['#0b63b0', '#c4561a', '#3c7d3c', '#8a4a9e', '#7a6a00', '#b03060']
WIDTH, HEIGHT = 720, 440
LEFT, TOP, RIGHT, BOTTOM = 78, 44, 190, 58


def decades(low, high):
    return [10.0 ** k for k in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]


def number(value):
    return f'{value:,.0f}' if value >= 1 else f'{value:g}'


def svg(title, across, up, series):
    """`series`: a name, points of (size, time), and whether the line is dashed."""
    xs = [x for _, points, _ in series for x, _ in points]
    ys = [y for _, points, _ in series for _, y in points]
    x_ticks, y_ticks = decades(min(xs), max(xs)), decades(min(ys), max(ys))
    x_low, x_high = math.log10(min(xs)) - .1, math.log10(max(xs)) + .1
    y_low, y_high = math.log10(y_ticks[0]), math.log10(y_ticks[-1])
    place_x = lambda x: LEFT + (math.log10(x) - x_low) / (x_high - x_low) * (WIDTH - LEFT - RIGHT)
    place_y = lambda y: HEIGHT - BOTTOM - (math.log10(y) - y_low) / (y_high - y_low) * (HEIGHT - TOP - BOTTOM)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="system-ui, sans-serif" font-size="13">',
        f'<title>{html.escape(title)}</title>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="24" font-size="16" font-weight="600" fill="#222">{html.escape(title)}</text>']
    for y in y_ticks:
        lines.append(f'<path d="M{LEFT} {place_y(y):.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{place_y(y) + 4:.1f}" text-anchor="end" fill="#444">{number(y)}</text>')
    for x in sorted(set(xs)):
        lines.append(f'<path d="M{place_x(x):.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#eee"/>')
        lines.append(f'<text x="{place_x(x):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#444">{number(x)}</text>')
    lines.append(f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" fill="none" stroke="#444"/>')
    lines.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 14}" text-anchor="middle" fill="#222">{html.escape(across)}</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    lines.append(f'<text x="18" y="{middle}" text-anchor="middle" fill="#222" transform="rotate(-90 18 {middle})">{html.escape(up)}</text>')
    labels = []
    for index, (name, points, is_dashed) in enumerate(series):
        colour = '#888' if is_dashed else COLOURS[index % len(COLOURS)]
        path = 'M' + 'L'.join(f'{place_x(x):.1f} {place_y(y):.1f}' for x, y in points)
        dash = ' stroke-dasharray="5 4"' if is_dashed else ''
        lines.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        if not is_dashed:
            lines += [f'<circle cx="{place_x(x):.1f}" cy="{place_y(y):.1f}" r="3.5" fill="{colour}"/>' for x, y in points]
        labels.append([place_x(points[-1][0]) + 10, place_y(points[-1][1]) + 4, colour, name])
    # Lines may end close to each other; their names may not.
    labels.sort(key=lambda label: label[1])
    for index, below in enumerate(labels):
        for above in labels[:index]:
            if above[0] == below[0]: below[1] = max(below[1], above[1] + 16)
    lines += [f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}">{html.escape(name)}</text>' for x, y, colour, name in labels]
    return '\n'.join(lines) + '\n</svg>\n'
