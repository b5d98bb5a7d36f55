import type { Context } from 'konva/lib/Context';
import { memo } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import type { Painter } from './use-painter.ts';

interface Props {
  editor: Editor;
  painter: Painter;
}

/** Three canvases, one on the other. Drawn by React only when their size changes; the painter fills them. */
export const CanvasStage = memo(function CanvasStage({ editor, painter }: Props) {
  const size = useStore(editor.store, (state) => state.canvas);
  const { takeStaticLayer, takeActiveLayer, takeRulerLayer, paintStatic, paintActive, paintRulers } = painter;
  return (
    <Stage width={size.width} height={size.height} listening={false}>
      <Layer ref={takeStaticLayer} listening={false}>
        <Shape sceneFunc={(context) => paintStatic(native(context))} perfectDrawEnabled={false} />
      </Layer>
      <Layer ref={takeActiveLayer} listening={false}>
        <Shape sceneFunc={(context) => paintActive(native(context))} perfectDrawEnabled={false} />
      </Layer>
      <Layer ref={takeRulerLayer} listening={false}>
        <Shape sceneFunc={(context) => paintRulers(native(context))} perfectDrawEnabled={false} />
      </Layer>
    </Stage>
  );
});

const native = (context: Context): CanvasRenderingContext2D => context._context;
